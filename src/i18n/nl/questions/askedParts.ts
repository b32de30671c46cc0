import type { PartFacts } from '@/domain/answer/explain';
import { refKey } from '@/domain/shared/ids';
import { aspectsByRequest, requestNumbers } from '@/i18n/nl/answer/parts';
import { countInWords, formatList } from '@/i18n/numbers';
import { titled } from './questionTitle';
import { amongThem, areFew } from './someNames';

type Asked = {
  /** Requests that are asked about themselves. */
  readonly requests: readonly PartFacts[];
  /** Aspects of other requests; those of the same request go with it. */
  readonly aspects: readonly PartFacts[];
};

function asked(parts: readonly PartFacts[]): Asked {
  const requests = parts.filter(({ aspectId }) => aspectId === undefined);
  const keys = new Set(requests.map(({ subject }) => refKey(subject)));
  return { requests, aspects: parts.filter(({ subject }) => !keys.has(refKey(subject))) };
}

/** Whether what is asked about is one thing, for the verb: a request goes with its aspects. */
export function isOneThing(parts: readonly PartFacts[]): boolean {
  const { requests, aspects } = asked(parts);
  return requests.length + aspects.length <= 1;
}

function countOf(aspects: number): string {
  return `${countInWords(aspects)} ${aspects === 1 ? 'aspect' : 'aspecten'}`;
}

function aspectNames(names: readonly string[]): string {
  return `${names.length === 1 ? 'het aspect' : 'de aspecten'} ${formatList(names.map(titled))}`;
}

function aspectsOf(request: PartFacts, parts: readonly PartFacts[]): string[] {
  const key = refKey(request.subject);
  return parts
    .filter(({ aspectId, subject }) => aspectId !== undefined && refKey(subject) === key)
    .map(({ name }) => name);
}

function oneRequest(request: PartFacts, parts: readonly PartFacts[]): string {
  const names = aspectsOf(request, parts);
  const name = `het verzoek ${titled(request.name)}`;
  if (names.length === 0) return name;
  if (areFew(names)) return `${name} (met ${aspectNames(names)})`;
  return `${name} (met ${countOf(names.length)}, ${amongThem(names.map(titled))})`;
}

function requestNames(requests: readonly PartFacts[], parts: readonly PartFacts[]): string[] {
  const [first, ...others] = requests;
  if (!first) return [];
  if (others.length === 0) return [oneRequest(first, parts)];
  if (areFew(requests)) {
    const names = requests.map((request) => {
      const aspects = aspectsOf(request, parts).length;
      return aspects > 0
        ? `${titled(request.name)} (met ${countOf(aspects)})`
        : titled(request.name);
    });
    return [`de verzoeken ${formatList(names)}`];
  }
  const numbers = requests.flatMap(({ number }) => number ?? []);
  return [`${requestNumbers(numbers)} (${amongThem(requests.map(({ name }) => titled(name)))})`];
}

/** Aspects with the request that each is of, where a motion has several: requests may have aspects of the same name. */
function looseAspects(aspects: readonly PartFacts[], requests: number): string[] {
  if (aspects.length === 0) return [];
  const groups =
    requests > 1
      ? aspectsByRequest(aspects).map(({ names, numbers }) => ({
          names,
          of: ` van ${requestNumbers(numbers)}`,
        }))
      : [{ names: aspects.map(({ name }) => name), of: '' }];
  const [first, ...others] = groups;
  if (areFew(groups.flatMap(({ names }) => names))) {
    return groups.map(({ names, of }) => `${aspectNames(names)}${of}`);
  }
  if (first && others.length === 0) {
    return [`${countOf(first.names.length)}${first.of} (${amongThem(first.names.map(titled))})`];
  }
  const numbers = [...new Set(aspects.flatMap(({ number }) => number ?? []))];
  const named = groups.flatMap(({ names, of }) => names.map((name) => `${titled(name)}${of}`));
  return [`${countOf(aspects.length)} van ${requestNumbers(numbers)} (${amongThem(named)})`];
}

/**
 * Parts of a motion by their names in the dossier, of each kind two at most: "het verzoek ‘Advies vragen’ (met de aspecten
 * ‘Jeugd’ en ‘Zorg’)", "het aspect ‘Jeugd’ van verzoek 2". `total` is how many requests the motion has.
 */
export function askedAbout(parts: readonly PartFacts[], total: number): string {
  const { requests, aspects } = asked(parts);
  return formatList([...requestNames(requests, parts), ...looseAspects(aspects, total)]);
}

/** Parts that were just named: "dit verzoek", "deze aspecten". */
export function theseParts(parts: readonly PartFacts[]): string {
  const { requests, aspects } = asked(parts);
  if (requests.length > 0 && aspects.length > 0) return 'deze onderdelen';
  if (requests.length > 0) return requests.length === 1 ? 'dit verzoek' : 'deze verzoeken';
  return aspects.length === 1 ? 'dit aspect' : 'deze aspecten';
}
