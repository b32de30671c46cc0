import { isOpenItem } from '@/domain/dossier/attention';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { claimsAbout, standingOn } from '@/domain/dossier/standing';
import { questionRoles, type Study } from '@/domain/study/study';
import { formatDayShort, termWords } from '@/i18n/dates';
import { progressReportTexts as texts } from '@/i18n/nl/reportProgress';
import { sheetTexts } from '@/i18n/nl/reportSheets';
import { statusLabel } from '@/i18n/nl/status';
import { timelinessLabel } from '@/i18n/nl/timeliness';
import { timelinessTone } from '@/items/badges/tones';
import { duesOfItem } from '../sheet/dues';
import type { SheetCell, SheetLine, SheetTable } from '../sheet/sheet';
import { itemPiece, linkedTo } from '../sheet/sources';
import type { ReportPeriod } from './reportPeriod';

function isReported(dossier: Dossier, study: Study, { from, until }: ReportPeriod): boolean {
  const ref = refOf(study);
  if (isOpenItem(dossier, ref, until)) return true;
  return claimsAbout(dossier, ref, 'study').some(
    ({ holdsFrom }) => holdsFrom >= from && holdsFrom <= until,
  );
}

function questionLines({ questions }: Study): SheetLine[] {
  return questionRoles.flatMap((role) => {
    const asked = questions.filter((question) => question.role === role);
    if (asked.length === 0) return [];
    return [[texts.questions[role]], ...asked.map(({ text }) => [texts.bullet(text)])];
  });
}

const worthSaying: readonly string[] = ['certainlyLate', 'possiblyLate', 'deliveredLate'];

/** Start and delivery in the words of their sources; beyond the letter's own only what has changed since. */
function dateCell(dossier: Dossier, study: Study, { until }: ReportPeriod): SheetCell {
  const ref = refOf(study);
  const start = study.start
    ? [[linkedTo(dossier, texts.start(termWords(study.start)), study.sources[0], ref)]]
    : [];
  const due = duesOfItem(dossier, ref, until).flatMap((it): SheetLine[] => {
    const { deadline, first, present, shifts, againstFirst, isTermUnknown } = it;
    const last = shifts.at(-1);
    const now = isTermUnknown ? sheetTexts.noKnownTerm : termWords(present);
    return [
      [linkedTo(dossier, `${deadline.what} ${termWords(first)}`, deadline.source, ref)],
      ...(last
        ? [[sheetTexts.shifted(shifts.length), linkedTo(dossier, now, last.source, ref)]]
        : []),
      ...(worthSaying.includes(againstFirst.code)
        ? [[{ text: timelinessLabel(againstFirst), tone: timelinessTone(againstFirst.code) }]]
        : []),
    ];
  });
  const { code = '', claim } = standingOn(dossier, ref, 'study', until);
  const ended = code === 'delivered' || code === 'stopped';
  const end =
    claim && ended
      ? [
          [
            linkedTo(
              dossier,
              texts.stateOn(statusLabel('study', code), formatDayShort(claim.holdsFrom)),
              claim.source,
              ref,
            ),
          ],
        ]
      : [];
  const lines = [...start, ...due, ...end];
  return lines.length > 0 ? lines : [[texts.noDates]];
}

/** "Tabel 1" as in the letter on the motion-Bontenbal c.s.: its columns, and its order, which is that of the dossier. */
export function studyTable(dossier: Dossier, period: ReportPeriod): SheetTable {
  const heads = texts.studyColumns;
  return {
    title: texts.studies,
    columns: [
      { key: 'institute', title: heads.institute, share: 2 },
      { key: 'topic', title: heads.topic, share: 2.6 },
      { key: 'description', title: heads.description, share: 7 },
      { key: 'dates', title: heads.dates, share: 2.6 },
    ],
    rows: dossier
      .all('study')
      .filter((study) => isReported(dossier, study, period))
      .map((study) => ({
        key: study.id,
        cells: [
          [[linkedTo(dossier, study.institute, study.sources[0], refOf(study))]],
          [[itemPiece(dossier, refOf(study))]],
          [...(study.summary ? [[study.summary]] : []), ...questionLines(study)],
          dateCell(dossier, study, period),
        ],
      })),
    nothing: texts.noStudies,
  };
}
