import type { Due } from '@/domain/answer/due';
import { duesOfItem } from '@/domain/answer/due';
import { isOpenItem } from '@/domain/dossier/attention';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { claimsAbout, standingOn } from '@/domain/dossier/standing';
import { claimDay } from '@/domain/dossier/statedDay';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { questionRoles, type Study } from '@/domain/study/study';
import { termWords } from '@/i18n/dates';
import { progressReportTexts as texts } from '@/i18n/nl/report/progress';
import { statusWithDay } from '@/i18n/nl/status/statedDay';
import { promiseLines, timelinessPiece } from '../sheet/facts';
import type { SheetCell, SheetLine, SheetTable } from '../sheet/sheet';
import { itemPiece, linkedCell, linkedTo, locatorLine } from '../sheet/sources';
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
    return [texts.questions[role], asked.map(({ text }) => texts.bullet(text))]
      .flat()
      .map((text) => [text]);
  });
}

const worthSaying: ReadonlySet<string> = new Set([
  'certainlyLate',
  'possiblyLate',
  'postponed',
  'deliveredLate',
  'deliveredPostponed',
]);

/** Delivery as promised; beyond the letter's own words only what has changed since. */
function deliveryLines(dossier: Dossier, due: Due): SheetLine[] {
  const promised = promiseLines(dossier, due, `${due.deadline.what} `);
  return worthSaying.has(due.headline.code) ? promised.concat([[timelinessPiece(due)]]) : promised;
}

/** That a study is there, or was stopped, with the day. */
function endLine(dossier: Dossier, ref: ItemRef, until: Day): SheetLine[] {
  const { code, claim } = standingOn(dossier, ref, 'study', until);
  if (!claim || (code !== 'delivered' && code !== 'stopped')) return [];
  const said = statusWithDay(claim, claimDay(dossier, claim));
  return [[linkedTo(dossier, said, claim.source, ref)]];
}

function dateCell(dossier: Dossier, study: Study, { until }: ReportPeriod): SheetCell {
  const ref = refOf(study);
  const start = study.start
    ? [[linkedTo(dossier, texts.start(termWords(study.start)), study.sources[0], ref)]]
    : [];
  const due = duesOfItem(dossier, ref, until).flatMap((it) => deliveryLines(dossier, it));
  const lines = [...start, ...due, ...endLine(dossier, ref, until)];
  return linkedCell(lines, ref, texts.noDates);
}

/** What the study is about, with where that stands. */
function descriptionCell(dossier: Dossier, study: Study): SheetCell {
  const [source] = study.sources;
  const lines = [
    ...(study.summary ? [[study.summary]] : []),
    ...questionLines(study),
    ...(source ? [[texts.source, ...locatorLine(dossier, source)]] : []),
  ];
  return linkedCell(lines, refOf(study), texts.noDescription);
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
          descriptionCell(dossier, study),
          dateCell(dossier, study, period),
        ],
      })),
    nothing: texts.noStudies,
  };
}
