import { duesOfItem } from '@/domain/answer/due';
import { dueViaStudy } from '@/domain/answer/viaStudy';
import type { Dossier } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import { motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import type { StatusAxis } from '@/domain/status/axes';
import { answerLabels } from '@/i18n/nl/answer/labels';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { tableTexts } from '@/i18n/nl/items/tables';
import { statusLabels } from '@/i18n/nl/status/status';
import { summarizeDeadlines } from '@/items/table/deadlineSummary';
import { filterNames, noDeadline } from '@/items/table/filterNames';
import { rootOf } from '@/language/words/root';
import { matchesWords } from './matchesWords';
import { askedWords } from './searchQuery';

/** The kinds whose lists can be filtered by how things stand. */
type ListKind = 'motion' | 'study' | 'commitment' | 'recommendation';

/** A list narrowed to what stands in one way: "Moties: te laat", with how many there are. */
export type ListLead = {
  readonly kind: ListKind;
  /** The filter, as it is called in the address, and the value chosen in it. */
  readonly filter: string;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Whether the question is this label, the beginning of it, or only stands in it somewhere. */
  readonly fit: Fit;
};

const fits = ['whole', 'beginning', 'within'] as const;
type Fit = (typeof fits)[number];

type ListItem = { readonly kind: ListKind; readonly id: string };
type ListFilter = {
  readonly kind: ListKind;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** How an item stands on a day, as the values of this filter under which the list shows it. */
  readonly valuesOf: (dossier: Dossier, item: ListItem, on: Day) => readonly string[];
};

/** By its own term; of a motion without one also by that of the study on which it waits (rule T9). */
function timelinessOf(dossier: Dossier, item: ListItem, on: Day): string[] {
  const own = summarizeDeadlines(duesOfItem(dossier, item, on));
  if (own) return [own.timeliness.code];
  const motion = item.kind === 'motion' ? dossier.find('motion', item.id) : undefined;
  const via = motion && dueViaStudy(dossier, motion, on);
  return via ? [via.due.headline.code, noDeadline] : [noDeadline];
}

function byTimeliness(kind: ListKind): ListFilter {
  const { timeliness: labels } = tableTexts;
  return { kind, name: filterNames.timeliness, labels, valuesOf: timelinessOf };
}

function byStatus(kind: ListKind, name: string, axis: StatusAxis): ListFilter {
  const valuesOf: ListFilter['valuesOf'] = (dossier, item, on) => {
    const { code } = standingOn(dossier, item, axis, on);
    return code ? [code] : [];
  };
  return { kind, name, labels: statusLabels[axis], valuesOf };
}

const byAnswer: ListFilter = {
  kind: 'motion',
  name: filterNames.answer,
  labels: answerLabels,
  valuesOf: (dossier, { id }, on) => {
    const motion: Motion | undefined = dossier.find('motion', id);
    return motion ? [motionAnswer(dossier, motion, on).state] : [];
  },
};

const filters: readonly ListFilter[] = [
  byTimeliness('motion'),
  byAnswer,
  byStatus('motion', filterNames.decision, 'decision'),
  byStatus('motion', filterNames.execution, 'execution'),
  byTimeliness('study'),
  byStatus('study', filterNames.status, 'study'),
  byTimeliness('commitment'),
  byStatus('commitment', filterNames.status, 'commitment'),
  byStatus('recommendation', filterNames.uptake, 'recommendation'),
];

const kinds: readonly ListKind[] = ['motion', 'study', 'commitment', 'recommendation'];

/** From this length on the beginning of a word says which one is meant. */
const shortest = 3;

/** What a question says besides the kind of item that it names. */
function apart(question: string): { named: readonly ListKind[]; words: string } {
  const asked = askedWords(question);
  const named = kinds.filter((kind) =>
    asked.some((word) => rootOf(word) === rootOf(kindLabels[kind].one)),
  );
  const roots = new Set(named.map((kind) => rootOf(kindLabels[kind].one)));
  const words = asked.filter((word) => !roots.has(rootOf(word))).join(' ');
  return { named, words };
}

function fitOf(label: string, words: string): Fit {
  const said = askedWords(label).join(' ');
  if (said === words) return 'whole';
  return said.startsWith(words) ? 'beginning' : 'within';
}

/**
 * The lists that a question asks for in the words of a status or of lateness ("te laat", "welke moties zijn nog open",
 * "niet beoordeeld"), as they stand on a day. Lists that would be empty are left out.
 */
export function listLeads(dossier: Dossier, question: string, on: Day): ListLead[] {
  const { named, words } = apart(question);
  if (words.length < shortest) return [];
  const leads = filters
    .filter(({ kind }) => named.length === 0 || named.includes(kind))
    .flatMap(({ kind, name, labels, valuesOf }) => {
      const meant = Object.entries(labels).filter(([, label]) => matchesWords(label, words));
      if (meant.length === 0) return [];
      const values = dossier.all(kind).flatMap(({ id }) => valuesOf(dossier, { kind, id }, on));
      return meant.map(
        ([value, label]): ListLead => ({
          kind,
          filter: name,
          value,
          label,
          count: values.filter((it) => it === value).length,
          fit: fitOf(label, words),
        }),
      );
    });
  return leads
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit));
}
