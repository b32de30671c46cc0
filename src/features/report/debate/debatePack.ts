import type { Due } from '@/domain/answer/due';
import { explainMotion } from '@/domain/answer/explain';
import { byWeight } from '@/domain/deadline/weight';
import { isOpenItem } from '@/domain/dossier/attention';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { followUps } from '@/domain/followUp/followUps';
import { motionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import { answerHeadline, answerReasons } from '@/i18n/nl/answer/explanation';
import { type DebateCounts, debateTexts as texts } from '@/i18n/nl/report/debate';
import { sheetTexts } from '@/i18n/nl/report/sheets';
import { draftQuestions } from '@/items/questions/draftQuestions';
import {
  cabinetLine,
  dueCell,
  type Owed,
  owedOn,
  type SheetItem,
  statePiece,
} from '../sheet/facts';
import type { SheetCell, SheetLine, SheetRow, SheetTable } from '../sheet/sheet';
import { itemPiece, referencePieces } from '../sheet/sources';

/** Draft questions about one item. */
export type DebateQuestions = { readonly item: SheetItem; readonly questions: readonly string[] };

/** What is open, due or slipped about what a debate is about, as data. */
export type DebatePack = {
  readonly counts: DebateCounts;
  readonly tables: readonly SheetTable[];
  readonly questions: readonly DebateQuestions[];
};

type Entry = {
  readonly item: SheetItem;
  readonly isOpen: boolean;
} & Owed;

function isLate({ headline }: Due): boolean {
  return headline.code === 'certainlyLate' || headline.code === 'deliveredLate';
}

function entryOf(dossier: Dossier, item: SheetItem, on: Day): Entry[] {
  const ref = refOf(item);
  const isOpen = isOpenItem(dossier, ref, on);
  const owed = owedOn(dossier, item, on);
  const slipped = owed.dues.some((due) => isLate(due) || due.shifts.length > 0);
  return isOpen || slipped ? [{ item, isOpen, ...owed }] : [];
}

function heaviestOf({ dues, via }: Entry): Due | undefined {
  return dues[0] ?? via?.due;
}

/** The heaviest first; what has no deadline comes last, in the order of the dossier. */
function byHeaviest(a: Entry, b: Entry): number {
  const [left, right] = [heaviestOf(a), heaviestOf(b)];
  if (!left || !right) return Number(!left) - Number(!right);
  return byWeight(left.headline, right.headline);
}

function whatCell(dossier: Dossier, item: SheetItem): SheetCell {
  const name: SheetLine =
    item.kind === 'recommendation'
      ? [`${item.number}. `, itemPiece(dossier, refOf(item))]
      : [itemPiece(dossier, refOf(item))];
  switch (item.kind) {
    case 'motion':
      return [name, referencePieces(item), [item.submitters.join(', ')]];
    case 'commitment':
      return [name, [item.by]];
    case 'study':
      return [name, [item.institute]];
    case 'recommendation':
      return [name, [item.by]];
  }
}

function openCell(dossier: Dossier, { item, isOpen }: Entry, on: Day): SheetCell {
  if (item.kind === 'motion') {
    const explanation = explainMotion(dossier, motionAnswer(dossier, item, on), on);
    return [answerHeadline(explanation), ...answerReasons(explanation)].map((text) => [text]);
  }
  const summary = item.summary ? [[item.summary]] : [];
  if (!isOpen) return [[sheetTexts.nothing]];
  if (item.kind === 'study') return [[texts.notDelivered], ...summary];
  if (item.kind === 'commitment') return [[texts.notMet], ...summary];
  return summary.length > 0 ? summary : [[sheetTexts.nothing]];
}

function rowOf(dossier: Dossier, entry: Entry, on: Day): SheetRow {
  const { item } = entry;
  const terms = dueCell(dossier, entry);
  const cabinet = cabinetLine(dossier, item, on);
  // Nobody promised to follow advice by a day: that none is known is no news.
  const noTerm = item.kind === 'recommendation' ? sheetTexts.nothing : sheetTexts.noTerm;
  return {
    key: `${item.kind} ${item.id}`,
    cells: [
      whatCell(dossier, item).filter((line) => line.length > 0),
      [[statePiece(dossier, item, on)], ...cabinet],
      terms.length > 0 ? terms : [[noTerm]],
      openCell(dossier, entry, on),
    ],
  };
}

const columns = [
  { key: 'what', title: texts.columns.what, share: 3.6 },
  { key: 'state', title: texts.columns.state, share: 2.8 },
  { key: 'term', title: texts.columns.term, share: 2.6 },
  { key: 'open', title: texts.columns.open, share: 5 },
];

function tableOf(
  dossier: Dossier,
  title: string,
  entries: readonly Entry[],
  on: Day,
): SheetTable[] {
  if (entries.length === 0) return [];
  const rows = entries.toSorted(byHeaviest).map((entry) => rowOf(dossier, entry, on));
  return [{ title, columns, rows, nothing: '' }];
}

/** Nobody is bound by advice: while nothing was said of it, a sheet about many has no question about each. */
function isUntouchedAdvice(dossier: Dossier, item: SheetItem, on: Day): boolean {
  if (item.kind !== 'recommendation') return false;
  return followUps(dossier, item, on).questions.every(({ code }) => code === 'nothingKnown');
}

function questionsAbout(dossier: Dossier, item: SheetItem, on: Day): DebateQuestions[] {
  if (isUntouchedAdvice(dossier, item, on)) return [];
  const questions = draftQuestions(dossier, item, on);
  return questions.length > 0 ? [{ item, questions }] : [];
}

const kinds = ['motion', 'commitment', 'study', 'recommendation'] as const;

/** The sheet for a debate: of these items all that is open, due or slipped on a day, and what to ask about it. */
export function debatePack(dossier: Dossier, items: readonly SheetItem[], on: Day): DebatePack {
  const entries = items.flatMap((item) => entryOf(dossier, item, on));
  const open = entries.filter(({ isOpen }) => isOpen);
  const done = entries.filter(({ isOpen }) => !isOpen);
  return {
    counts: {
      open: open.length,
      late: open.filter(({ dues }) => dues.some(isLate)).length,
      shifted: open.filter(({ dues }) => dues.some(({ shifts }) => shifts.length > 0)).length,
      done: done.length,
    },
    tables: [
      ...kinds.flatMap((kind) =>
        tableOf(
          dossier,
          texts.groups[kind],
          open.filter(({ item }) => item.kind === kind),
          on,
        ),
      ),
      ...tableOf(dossier, texts.groups.done, done, on),
    ],
    questions: kinds.flatMap((kind) =>
      open
        .filter(({ item }) => item.kind === kind)
        .flatMap(({ item }) => questionsAbout(dossier, item, on)),
    ),
  };
}
