import type { Dossier } from '@/domain/dossier/dossier';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import { lineText } from '../sheet/keyed';
import type { SheetCell, SheetLine, SheetList, SheetTable } from '../sheet/sheet';
import type { CardTimeline } from './cardTimeline';
import { cardLimits } from './limits';
import { type MotionCard, motionCard } from './motionCard';

// All in points, as `Sheet.module.css` sets a card on paper. The letters are taken a little wide and the page a little
// low, as a card that is filled up less does no harm and one that runs over does.
const page = { width: 516, height: 768 };
const letter = 3.85;
const line = 11;
const gap = 6;
const cellGap = 5;
const rowEdge = 2.8;
const sectionHead = 13;
/** The line above the title, what stands around the lead, and its badge. */
const headEdge = 38;
const titleSize = { letter: 7, line: 17.5 };
/** The badge before the lead, in letters. */
const badge = '                      ';
const timelineScale = page.width / 720;
const timelineHead = 54;
const timelineLane = 40;
const timelineKey = 16;

/** How many lines words take at a width, broken between words. */
function linesOf(words: string, width: number, size = letter): number {
  const most = Math.max(1, Math.floor(width / size));
  let lines = 1;
  let filled = 0;
  for (const { length } of words.split(' ')) {
    if (filled > 0 && filled + 1 + length > most) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + length;
    while (filled > most) {
      lines += 1;
      filled -= most;
    }
  }
  return lines;
}

/** The words of a line, with as many letters before a state as its shape takes. */
function measured(words: SheetLine): string {
  return words
    .map((piece) =>
      typeof piece === 'object' && 'tone' in piece ? `    ${piece.text}` : lineText([piece]),
    )
    .join('');
}

function heightOfLines(lines: readonly SheetLine[], width = page.width): number {
  return lines.reduce((sum, it) => sum + linesOf(measured(it), width) * line, 0);
}

function heightOfTable({ columns, rows, nothing, more }: SheetTable): number {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const heightOfCell = (cell: SheetCell, at: number) =>
    heightOfLines(cell, ((columns[at]?.share ?? 0) / shares) * page.width - cellGap);
  const heights = rows.map(({ cells }) => Math.max(line, ...cells.map(heightOfCell)) + rowEdge);
  const body =
    rows.length > 0 ? heights.reduce((sum, it) => sum + it, 0) : heightOfLines([[nothing]]);
  return gap + sectionHead + body + (more ? heightOfLines([more]) : 0);
}

function heightOfList({ lines }: SheetList): number {
  return lines.length === 0 ? 0 : gap + sectionHead + heightOfLines(lines, page.width - 10);
}

function heightOfTimeline(timeline: CardTimeline | undefined): number {
  if (!timeline) return 0;
  const { lanes, more } = timeline;
  const drawing = (timelineHead + lanes.length * timelineLane) * timelineScale;
  return gap + drawing + (lanes.length > 0 ? timelineKey : 0) + (more > 0 ? line : 0);
}

/** How high a card is on paper, in points, by the words in it: about, and rather more than less. */
export function heightOf(card: MotionCard, timeline: CardTimeline | undefined): number {
  const { title, lead, facts, summary, terms } = card;
  const head =
    headEdge +
    linesOf(title, page.width, titleSize.letter) * titleSize.line +
    linesOf(`${badge}${lead}`, page.width, letter * 1.06) * line * 1.06;
  return (
    head +
    heightOfLines([...facts, ...(summary ? [[summary]] : [])]) +
    heightOfTimeline(timeline) +
    gap +
    heightOfLines(terms) +
    [card.parts, card.verdicts, card.events].reduce((sum, it) => sum + heightOfTable(it), 0) +
    [card.open, card.differences, card.sources].reduce((sum, it) => sum + heightOfList(it), 0)
  );
}

/** The card of a motion that tells most of what stays on one page; what it leaves out it says. */
export function fittedCard(
  dossier: Dossier,
  motion: Motion,
  on: Day,
  timeline: CardTimeline | undefined,
): MotionCard {
  const [all, ...less] = cardLimits;
  let card = motionCard(dossier, motion, on, all);
  for (const limits of less) {
    if (heightOf(card, timeline) <= page.height) break;
    card = motionCard(dossier, motion, on, limits);
  }
  return card;
}
