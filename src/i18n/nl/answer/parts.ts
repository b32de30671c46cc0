import type { PartFacts } from '@/domain/answer/explain';
import { formatList } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

const wholes: Readonly<Record<string, string>> = {
  commitment: 'de toezegging',
  recommendation: 'de aanbeveling',
  request: 'het verzoek',
};

/** What a subject of each kind is called when it is one thing. */
export function wholeName(kind: string): string {
  return wholes[kind] ?? 'het geheel';
}

/** A part in running text, told apart from the others by number only where there are several requests. */
export function partName(part: PartFacts, requests: number): string {
  const isNumbered = requests > 1 && part.number !== undefined;
  if (part.aspectId !== undefined) {
    return isNumbered ? `${quoted(part.name)} (verzoek ${part.number})` : quoted(part.name);
  }
  if (part.subject.kind !== 'request') return wholeName(part.subject.kind);
  const itself = part.hasAspects ? ' zelf' : '';
  return `${isNumbered ? `verzoek ${part.number}` : 'het verzoek'}${itself} (${quoted(part.name)})`;
}

/** The parts of a group, all of them: "verzoek 1 (‘…’) en verzoek 2 (‘…’)". */
export function partNames(parts: readonly PartFacts[], requests: number): string {
  return formatList(parts.map((part) => partName(part, requests)));
}

/** Numbers of requests: "verzoek 3", "de verzoeken 1, 2 en 3". */
export function requestNumbers(numbers: readonly number[]): string {
  const word = numbers.length === 1 ? 'verzoek' : 'de verzoeken';
  return `${word} ${formatList(numbers.map(String))}`;
}

/** Aspects with the requests that have them: what several requests call by the same names is told once. */
export function aspectsByRequest(
  parts: readonly PartFacts[],
): { readonly names: readonly string[]; readonly numbers: readonly number[] }[] {
  const named = new Map<number, string[]>();
  for (const { number, aspectId, name } of parts) {
    if (aspectId === undefined || number === undefined) continue;
    named.set(number, [...(named.get(number) ?? []), name]);
  }
  const shared = new Map<string, { names: readonly string[]; numbers: readonly number[] }>();
  for (const [number, names] of named) {
    const key = names.join('\n');
    const { numbers = [] } = shared.get(key) ?? {};
    shared.set(key, { names, numbers: [...numbers, number] });
  }
  return [...shared.values()];
}

/** The same with requests by number alone: "verzoek 1, verzoek 2 zelf en ‘Opvoeding’ (verzoek 3)". */
export function partNumbers(parts: readonly PartFacts[], requests: number): string {
  if (requests < 2) return partNames(parts, requests);
  const whole = parts.flatMap(({ aspectId, number }) =>
    aspectId === undefined && number !== undefined ? [number] : [],
  );
  const unnumbered = parts.filter(({ number }) => number === undefined);
  return formatList([
    ...(whole.length > 0 ? [requestNumbers(whole)] : []),
    ...aspectsByRequest(parts).map(
      ({ names, numbers }) => `${formatList(names.map(quoted))} (${requestNumbers(numbers)})`,
    ),
    ...unnumbered.map((part) => partName(part, requests)),
  ]);
}
