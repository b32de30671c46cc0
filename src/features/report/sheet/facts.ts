import { type Due, duesOfItem } from '@/domain/answer/due';
import { dueViaStudy, type ViaStudy } from '@/domain/answer/viaStudy';
import { hasEnded } from '@/domain/deadline/timeliness';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { RecordOf } from '@/domain/dossier/records';
import { standingOn } from '@/domain/dossier/standing';
import { claimDay } from '@/domain/dossier/statedDay';
import { motionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import type { StatusAxis } from '@/domain/status/axes';
import { termWords } from '@/i18n/dates';
import { answerLabels } from '@/i18n/nl/answer/labels';
import { againstTermTail, timelinessLabel } from '@/i18n/nl/deadline/timeliness';
import { tableTexts } from '@/i18n/nl/items/tables';
import { sheetTexts } from '@/i18n/nl/report/sheets';
import { claimDayText } from '@/i18n/nl/status/statedDay';
import { statusLabel } from '@/i18n/nl/status/status';
import { answerTone, statusTone, timelinessTone } from '@/items/badges/tones';
import type { SheetCell, SheetLine, SheetPiece } from './sheet';
import { linkedTo } from './sources';

/** The items of which a sheet tells how they stand. */
export type SheetItem = RecordOf['motion' | 'commitment' | 'study' | 'recommendation'];

const axisOf = {
  commitment: 'commitment',
  recommendation: 'recommendation',
  study: 'study',
} as const satisfies Readonly<Record<Exclude<SheetItem['kind'], 'motion'>, StatusAxis>>;

/** How an item stands in one word: a motion by what its evidence shows, the others by what is claimed. */
export function statePiece(dossier: Dossier, item: SheetItem, on: Day): SheetPiece {
  if (item.kind === 'motion') {
    const { state } = motionAnswer(dossier, item, on);
    return { text: answerLabels[state], tone: answerTone(state) };
  }
  const axis = axisOf[item.kind];
  const code = standingOn(dossier, refOf(item), axis, on).code ?? '';
  return { text: statusLabel(axis, code), tone: statusTone(axis, code) };
}

/** What the cabinet reports of an item, with its day and its source; nothing where it reported nothing. */
export function cabinetLine(dossier: Dossier, item: SheetItem, on: Day): SheetLine[] {
  if (item.kind === 'study') return [];
  const ref = refOf(item);
  const { claim } = standingOn(dossier, ref, 'execution', on);
  if (!claim) return [];
  const day = claimDayText(claim, claimDay(dossier, claim));
  const word = statusLabel('execution', claim.code).toLocaleLowerCase('nl-NL');
  const said = sheetTexts.cabinet(word, day);
  return [
    [linkedTo(dossier, said, claim.source, ref), ...(claim.reason ? [`: ${claim.reason}`] : [])],
  ];
}

/** The first promise and what holds since the last postponement, each linked to where it was said. */
export function promiseLines(dossier: Dossier, due: Due, name: string): SheetLine[] {
  const { deadline, shifts, first, present, againstPresent, isTermUnknown, subject, headline } =
    due;
  const said = linkedTo(dossier, `${name}${termWords(first)}`, deadline.source, subject);
  const last = shifts.at(-1);
  if (!last) return [[said]];
  const now = isTermUnknown ? sheetTexts.noKnownTerm : termWords(present);
  return [
    [said],
    [
      sheetTexts.shifted(shifts.length, hasEnded(headline)),
      linkedTo(dossier, now, last.source, subject),
      isTermUnknown ? '' : againstTermTail(againstPresent, present),
    ],
  ];
}

/** How a deadline stands in one word. */
export function timelinessPiece({ headline }: Due): SheetPiece {
  return { text: timelinessLabel(headline), tone: timelinessTone(headline.code) };
}

/** What is due for an item, the heaviest first; and for a motion without any, what is due by the study it waits for (rule T9). */
export type Owed = { readonly dues: readonly Due[]; readonly via: ViaStudy | undefined };

/** What is due for an item on a day. */
export function owedOn(dossier: Dossier, item: SheetItem, on: Day): Owed {
  const dues = duesOfItem(dossier, refOf(item), on);
  const via = item.kind === 'motion' ? dueViaStudy(dossier, item, on) : undefined;
  return { dues, via };
}

/** How a motion stands by the study that it waits for: "geen eigen termijn; 12 dagen te laat via onderzoek ‘…’". */
export function viaLines(dossier: Dossier, { study, due }: ViaStudy): SheetLine[] {
  return [
    [
      sheetTexts.noOwnTerm,
      timelinessPiece(due),
      ' ',
      { text: tableTexts.via(study.title), to: refOf(study) },
    ],
    ...promiseLines(dossier, due, sheetTexts.termOfStudy),
  ];
}

/** All that is due for an item; of a motion without a term of its own how the study stands; no line where nothing is known. */
export function dueCell(dossier: Dossier, { dues, via }: Owed): SheetCell {
  if (via) return viaLines(dossier, via);
  const isNamed = dues.length > 1;
  return dues.flatMap((due) =>
    promiseLines(dossier, due, isNamed ? `${due.deadline.what}: ` : '').concat([
      [timelinessPiece(due)],
    ]),
  );
}
