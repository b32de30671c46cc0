import type { PartFacts } from '@/domain/answer/explain';
import type { FollowUps, PutQuestion, Questioned } from '@/domain/followUp/followUp';
import type { Motion } from '@/domain/motion/motion';
import { formatDay } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { formatList } from '@/i18n/numbers';
import { type Address, addresseeName, addressOf, isForGovernment } from './address';
import { askedAbout, theseParts } from './askedParts';
import { studyTitled, titled } from './questionTitle';
import { someNames } from './someNames';

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
  /** Who made a promise, where another is asked about it: it was handed over since. */
  readonly madeBy: string | undefined;
  /** A recommendation to others than the government alone: parents, schools, the Kamer itself. */
  readonly isForOthers: boolean;
  /** How many requests a motion has. */
  readonly requests: number;
};

/** How a motion is named in a question: "de motie-Gündogan c.s." */
export function motionName(title: string, submitters: readonly string[]): string {
  const short = /^(?:(?:nader )?gewijzigde )?motie[- ][^:]+?(?=:| over | inzake |$)/iu.exec(
    title,
  )?.[0];
  if (short) return `de ${short.charAt(0).toLocaleLowerCase('nl-NL')}${short.slice(1)}`;
  const [first] = submitters;
  if (!first) return `de motie ${titled(title)}`;
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
      return withReference(`de toezegging ${titled(item.title)}`, referenceOf(item));
    case 'recommendation': {
      const weight = item.weight === 'attention' ? 'aandachtspunt' : 'aanbeveling';
      const name = `${weight} ${item.number} (${titled(item.title)}`;
      return document
        ? `${name}) uit ${titled(document)} (${isolated(item.by)})`
        : `${name}, ${isolated(item.by)})`;
    }
    case 'study': {
      const by = `${studyTitled(item.title)} (${isolated(item.institute)})`;
      const named = motions.map((motion) => fullMotionName(motion, referenceOf));
      return named.length > 0
        ? `${by} bij ${someNames(named, 'andere motie', 'andere moties')}`
        : by;
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

/** Everything that a question about an item calls by name. */
export function nameAll(all: FollowUps, { holders }: PutQuestion, referenceOf: ReferenceOf): Named {
  const name = nameOf(all, referenceOf);
  const { item } = all;
  const since = sinceOf(all);
  const addressees = item.kind === 'recommendation' ? item.addressees : [];
  const address = addressOf(all.addressees, holders);
  const promisedBy = item.kind === 'commitment' ? addresseeName(item.by) : undefined;
  return {
    kind: item.kind,
    name,
    pointed: pointedAt(item),
    dated: since ? `${name}, ${since},` : name,
    addressed:
      addressees.length > 0
        ? `${name}, gericht aan ${formatList(addressees.map(addresseeName))}`
        : name,
    isForOthers: addressees.length > 0 && !addressees.some(isForGovernment),
    address,
    madeBy: promisedBy === address.name ? undefined : promisedBy,
    requests: all.requests,
  };
}

/** Parts that were just named: "dit verzoek", "deze aspecten"; of all but a motion the item itself. */
export function pointedParts(parts: readonly PartFacts[], named: Named): string {
  return named.kind !== 'motion' || parts.length === 0 ? named.pointed : theseParts(parts);
}

/** What is asked about: of a motion the parts, of all else the item itself. */
export function askedFrom(parts: readonly PartFacts[], named: Named, name: string): string {
  return named.kind === 'motion' ? `${askedAbout(parts, named.requests)} uit ${name}` : name;
}
