import type { Due } from '@/domain/answer/due';
import { explainMotion } from '@/domain/answer/explain';
import { byWeight } from '@/domain/deadline/weight';
import { isOpenItem } from '@/domain/dossier/attention';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import { followUps } from '@/domain/motion/questions';
import type { Day } from '@/domain/shared/day';
import { answerHeadline, answerReasons } from '@/i18n/nl/answerCheck';
import { questionText } from '@/i18n/nl/questions';
import { type DebateCounts, debateTexts as texts } from '@/i18n/nl/reportDebate';
import { sheetTexts } from '@/i18n/nl/reportSheets';
import { readableReference } from '@/items/text/readableReference';
import { duesOfItem } from '../sheet/dues';
import { cabinetLine, dueCell, type SheetItem, statePiece } from '../sheet/facts';
import type { SheetCell, SheetLine, SheetRow, SheetTable } from '../sheet/sheet';
import { itemPiece, referencePieces } from '../sheet/sources';

/** Draft questions about one motion. */
export type DebateQuestions = { readonly motion: Motion; readonly questions: readonly string[] };

/** What is open, due or slipped about what a debate is about, as data. */
export type DebatePack = {
  readonly counts: DebateCounts;
  readonly tables: readonly SheetTable[];
  readonly questions: readonly DebateQuestions[];
};

type Entry = {
  readonly item: SheetItem;
  readonly isOpen: boolean;
  readonly dues: readonly Due[];
};

function isLate({ headline }: Due): boolean {
  return headline.code === 'certainlyLate' || headline.code === 'deliveredLate';
}

function entryOf(dossier: Dossier, item: SheetItem, on: Day): Entry[] {
  const ref = refOf(item);
  const isOpen = isOpenItem(dossier, ref, on);
  const dues = duesOfItem(dossier, ref, on);
  const slipped = dues.some((due) => isLate(due) || due.shifts.length > 0);
  return isOpen || slipped ? [{ item, isOpen, dues }] : [];
}

/** The heaviest first; what has no deadline comes last, in the order of the dossier. */
function byHeaviest(a: Entry, b: Entry): number {
  const [left, right] = [a.dues[0], b.dues[0]];
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
      return [name, referencePieces(item.references), [item.submitters.join(', ')]];
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
  const { item, dues } = entry;
  const cabinet = cabinetLine(dossier, item, on);
  // Nobody promised to follow advice by a day: that none is known is no news.
  const isAdvice = item.kind === 'recommendation';
  return {
    key: `${item.kind} ${item.id}`,
    cells: [
      whatCell(dossier, item).filter((line) => line.length > 0),
      [[statePiece(dossier, item, on)], ...cabinet],
      isAdvice && dues.length === 0 ? [[sheetTexts.nothing]] : dueCell(dossier, dues),
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

function referenceOf({ references }: Motion): string | undefined {
  const kamerstuk = references.find((reference) => reference.startsWith('kst-'));
  return kamerstuk ? `Kamerstuk ${readableReference(kamerstuk)}` : references[0];
}

function questionsAbout(dossier: Dossier, motion: Motion, on: Day): DebateQuestions[] {
  const all = followUps(dossier, motion, on);
  const questions = all.questions.map((it) => questionText(it, all, referenceOf(motion)));
  return questions.length > 0 ? [{ motion, questions }] : [];
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
    questions: open.flatMap(({ item }) =>
      item.kind === 'motion' ? questionsAbout(dossier, item, on) : [],
    ),
  };
}
