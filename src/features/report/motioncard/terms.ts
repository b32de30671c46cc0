import type { Due } from '@/domain/answer/due';
import { duesOfAll, duesOfItem } from '@/domain/answer/due';
import { dueViaStudy } from '@/domain/answer/viaStudy';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { MotionAnswer, RequestAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import { motionCardTexts as texts } from '@/i18n/nl/report/motionCard';
import { promiseLines, timelinessPiece, viaLines } from '../sheet/facts';
import type { SheetLine } from '../sheet/sheet';

type Owed = { readonly due: Due; readonly requests: readonly number[] };

function owedBy(dossier: Dossier, { motion, requests }: MotionAnswer, on: Day): Owed[] {
  const isDueFor = (due: Due, answer: RequestAnswer) =>
    duesOfAll(dossier, [answer.subject], on).some(
      ({ deadline }) => deadline.id === due.deadline.id,
    );
  return duesOfItem(dossier, refOf(motion), on).map((due) => ({
    due,
    requests: requests.filter((it) => isDueFor(due, it)).map(({ request }) => request.number),
  }));
}

/** For which requests, where that is not all of them. */
function whose(numbers: readonly number[], { requests }: MotionAnswer): string {
  return numbers.length === 0 || numbers.length === requests.length
    ? ''
    : `${texts.ofRequests(numbers)}, `;
}

function onOneLine([first = [], ...others]: readonly SheetLine[]): SheetLine {
  return [first, ...others.flatMap((line): SheetLine[] => [['; '], line])].flat();
}

/** Without any term of its own: how the study stands that it waits for (rule T9), or that nothing is known. */
function termLineWithout(dossier: Dossier, { motion }: MotionAnswer, on: Day): SheetLine {
  const via = dueViaStudy(dossier, motion, on);
  return via ? [`${texts.term}: `, ...onOneLine(viaLines(dossier, via))] : [texts.noTermAtAll];
}

/** What is due for a motion and its requests, each term once and on one line, with how it stands. */
export function termLines(dossier: Dossier, answer: MotionAnswer, on: Day): SheetLine[] {
  const owed = owedBy(dossier, answer, on);
  const told = new Set(owed.flatMap(({ requests }) => requests));
  const without = answer.requests
    .map(({ request }) => request.number)
    .filter((number) => !told.has(number));
  const lines = owed.map(({ due, requests }): SheetLine => {
    const name = `${texts.term}: ${whose(requests, answer)}${due.deadline.what} `;
    return [...onOneLine(promiseLines(dossier, due, name)), ' · ', timelinessPiece(due)];
  });
  if (owed.length === 0) return [termLineWithout(dossier, answer, on)];
  return without.length > 0 ? [...lines, [texts.noTermFor(without)]] : lines;
}
