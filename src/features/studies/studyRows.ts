import type { Term } from '@/domain/deadline/term';
import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { deadlinesOf, lastChecked, standingOn } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import type { Study } from '@/domain/study/study';
import { type Owner, ownerOn } from '@/domain/workflow/owner';
import type { StudyCounts } from '@/i18n/nl/studies';
import { type DeadlineSummary, summarizeDeadlines } from '@/items/table/deadlineSummary';

/** A study as the list shows it. */
export type StudyRow = {
  readonly id: string;
  readonly title: string;
  readonly institute: string;
  readonly owner: Owner | undefined;
  readonly start: Term | undefined;
  readonly status: string | undefined;
  /** Titles of the motions for which it was started or named. */
  readonly motions: readonly string[];
  readonly deadline: DeadlineSummary | undefined;
  readonly checkedOn: Day | undefined;
};

function rowOf(dossier: Dossier, study: Study, on: Day): StudyRow {
  const ref = refOf(study);
  const deadline = summarizeDeadlines(deadlinesOf(dossier, ref, on));
  const motions = study.motionIds.flatMap((id) => dossier.find('motion', id)?.title ?? []);
  return {
    id: study.id,
    title: study.title,
    institute: study.institute,
    owner: ownerOn(dossier, ref, on),
    start: study.start,
    status: standingOn(dossier, ref, 'study', on).code,
    motions,
    deadline,
    checkedOn: lastChecked(dossier, ref, on),
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
    unknown: withStatus('unknown'),
    late: withTimeliness('certainlyLate'),
    possiblyLate: withTimeliness('possiblyLate'),
  };
}
