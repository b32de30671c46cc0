import type { PartFacts } from '@/domain/answer/explain';
import type { FollowUps, Questioned } from '@/domain/followUp/followUp';
import type { Motion } from '@/domain/motion/motion';
import { formatDay } from '@/i18n/dates';
import { formatList } from '@/i18n/numbers';
import { type Address, addressOf } from './address';
import { quoted } from './answerParts';

/** The printed reference of a motion or commitment. */
export type ReferenceOf = (item: Questioned) => string | undefined;

/** An item as a question names it. */
export type Named = {
  readonly kind: Questioned['kind'];
  /** "de motie-Bontenbal c.s. (Kamerstuk 36 200 VII, nr. 72)". */
  readonly name: string;
  /** How it is called once it was named: "deze motie". */
  readonly pointed: string;
  /** The same name with the day on which it began, for before the rest of a sentence. */
  readonly dated: string;
  /** The same with to whom a recommendation is addressed, for the end of a sentence. */
  readonly addressed: string;
  readonly address: Address;
};

/** How a motion is named in a question: "de motie-Gündogan c.s." */
export function motionName(title: string, submitters: readonly string[]): string {
  const short = /^(?:(?:nader )?gewijzigde )?motie[- ][^:]+?(?=:| over | inzake |$)/iu.exec(
    title,
  )?.[0];
  if (short) return `de ${short.charAt(0).toLocaleLowerCase('nl-NL')}${short.slice(1)}`;
  const [first] = submitters;
  if (!first) return `de motie ${quoted(title)}`;
  return `de motie-${first}${submitters.length > 1 ? ' c.s.' : ''}`;
}

function withReference(name: string, reference: string | undefined): string {
  return reference ? `${name} (${reference})` : name;
}

function fullMotionName(motion: Motion, referenceOf: ReferenceOf): string {
  return withReference(motionName(motion.title, motion.submitters), referenceOf(motion));
}

function nameOf({ item, document, motions }: FollowUps, referenceOf: ReferenceOf): string {
  switch (item.kind) {
    case 'motion':
      return fullMotionName(item, referenceOf);
    case 'commitment':
      return withReference(`de toezegging ${quoted(item.title)}`, referenceOf(item));
    case 'recommendation': {
      const weight = item.weight === 'attention' ? 'aandachtspunt' : 'aanbeveling';
      const from = document ? ` uit ${quoted(document)}` : '';
      return `${weight} ${item.number} (${quoted(item.title)})${from} (${item.by})`;
    }
    case 'study': {
      const by = `het onderzoek ${quoted(item.title)} (${item.institute})`;
      const named = motions.map((motion) => fullMotionName(motion, referenceOf));
      return named.length > 0 ? `${by} bij ${formatList(named)}` : by;
    }
  }
}

/** When it was adopted, submitted or promised, as far as known. */
function sinceOf({ item, adoptedOn }: FollowUps): string | undefined {
  switch (item.kind) {
    case 'motion': {
      if (adoptedOn) return `aangenomen op ${formatDay(adoptedOn)}`;
      return item.submittedOn && `ingediend op ${formatDay(item.submittedOn)}`;
    }
    case 'commitment':
      return item.madeOn && `gedaan op ${formatDay(item.madeOn)}`;
    case 'recommendation':
    case 'study':
      return undefined;
  }
}

function pointedAt(item: Questioned): string {
  switch (item.kind) {
    case 'motion':
      return 'deze motie';
    case 'commitment':
      return 'deze toezegging';
    case 'recommendation':
      return item.weight === 'attention' ? 'dit aandachtspunt' : 'deze aanbeveling';
    case 'study':
      return 'dit onderzoek';
  }
}

/** Everything that the questions about an item call by name. */
export function nameAll(all: FollowUps, referenceOf: ReferenceOf): Named {
  const name = nameOf(all, referenceOf);
  const { item } = all;
  const since = sinceOf(all);
  const addressees = item.kind === 'recommendation' ? item.addressees : [];
  return {
    kind: item.kind,
    name,
    pointed: pointedAt(item),
    dated: since ? `${name}, ${since},` : name,
    addressed: addressees.length > 0 ? `${name}, gericht aan: ${formatList(addressees)}` : name,
    address: addressOf(all.addressees),
  };
}

function listed(parts: readonly PartFacts[], one: string, several: string): string[] {
  if (parts.length === 0) return [];
  const names = formatList(parts.map(({ name }) => quoted(name)));
  return [`${parts.length === 1 ? one : several} ${names}`];
}

/** Parts of a motion, requests and then aspects, by their names in the dossier. */
export function askedAbout(parts: readonly PartFacts[]): string {
  const requests = parts.filter(({ aspectId }) => aspectId === undefined);
  const aspects = parts.filter(({ aspectId }) => aspectId !== undefined);
  return [
    ...listed(requests, 'het verzoek', 'de verzoeken'),
    ...listed(aspects, 'het aspect', 'de aspecten'),
  ].join(' en ');
}

/** Parts that were just named: "dit verzoek", "deze aspecten"; of all but a motion the item itself. */
export function pointedParts(parts: readonly PartFacts[], named: Named): string {
  if (named.kind !== 'motion' || parts.length === 0) return named.pointed;
  const aspects = parts.filter(({ aspectId }) => aspectId !== undefined).length;
  if (aspects > 0 && aspects < parts.length) return 'deze onderdelen';
  if (aspects > 0) return aspects === 1 ? 'dit aspect' : 'deze aspecten';
  return parts.length === 1 ? 'dit verzoek' : 'deze verzoeken';
}

/** What is asked about: of a motion the parts, of all else the item itself. */
export function askedFrom(parts: readonly PartFacts[], { kind }: Named, name: string): string {
  return kind === 'motion' ? `${askedAbout(parts)} uit ${name}` : name;
}
