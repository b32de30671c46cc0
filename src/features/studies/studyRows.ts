import type { Term } from '@/domain/deadline/term';
import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import type { Study } from '@/domain/study/study';
import type { StudyCounts } from '@/i18n/nl/items/studies';
import { type WorkRow, workRow } from '@/items/table/workRow';

/** A study as the list shows it. */
export type StudyRow = WorkRow & {
  readonly institute: string;
  readonly start: Term | undefined;
  readonly status: string | undefined;
  /** Titles of the motions for which it was started or named. */
  readonly motions: readonly string[];
};

function rowOf(dossier: Dossier, study: Study, on: Day): StudyRow {
  const motions = study.motionIds.flatMap((id) => dossier.find('motion', id)?.title ?? []);
  return {
    ...workRow(dossier, study, on),
    institute: study.institute,
    start: study.start,
    status: standingOn(dossier, refOf(study), 'study', on).code,
    motions,
  };
}

/** The studies of a dossier as they stand on a day. */
export function studyRows(dossier: Dossier, on: Day): StudyRow[] {
  return dossier.all('study').map((study) => rowOf(dossier, study, on));
}

/** How many studies stand how, for the sentence above the list. */
export function countStudies(rows: readonly StudyRow[]): StudyCounts {
  const withStatus = (...codes: string[]) =>
    rows.filter(({ status }) => status !== undefined && codes.includes(status)).length;
  const withTimeliness = (code: string) =>
    rows.filter(({ deadline }) => deadline?.timeliness.code === code).length;
  return {
    total: rows.length,
    delivered: withStatus('delivered'),
    running: withStatus('running', 'planned'),
    completed: withStatus('completed'),
    unknown: withStatus('unknown'),
    late: withTimeliness('certainlyLate'),
    possiblyLate: withTimeliness('possiblyLate'),
  };
}
