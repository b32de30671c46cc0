import type { Due } from '@/domain/answer/due';
import type { Dossier } from '@/domain/dossier/dossier';
import { type ItemRef, refKey } from '@/domain/shared/ids';
import { reportTexts } from '@/i18n/nl/report/report';
import { TimelinessBadge } from '@/items/badges/TimelinessBadge';
import { PresentTerm } from '@/items/deadline/PresentTerm';
import { TermText } from '@/items/text/TermText';
import { titleOf } from '@/items/text/titleOf';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './Report.module.css';

const { columns: names, motion: texts } = reportTexts;

const columns = [
  { key: 'what', title: names.what, share: 4 },
  { key: 'first', title: names.first, share: 3 },
  { key: 'shifts', title: names.shifts, share: 1.2 },
  { key: 'present', title: names.present, share: 3 },
  { key: 'outcome', title: names.outcome, share: 3 },
];

type DeadlineTableProps = {
  dossier: Dossier;
  dues: readonly Due[];
};

/** Of what it is a deadline: of a request, or of the motion as a whole. */
function dueFor({ deadline, subject }: Due): ItemRef {
  const isOwn = deadline.subjects.some((it) => refKey(it) === refKey(subject));
  return isOwn ? subject : (deadline.subjects[0] ?? subject);
}

/** Deadlines from first promise to present term, with how they stand against both. */
export function DeadlineTable({ dossier, dues }: DeadlineTableProps) {
  return (
    <PlainTable
      label={texts.deadlines}
      columns={columns}
      rows={dues.map((due) => ({
        key: due.deadline.id,
        cells: [
          <div key="what" className={styles['stack']}>
            <span>{due.deadline.what}</span>
            <span className={styles['soft']}>{titleOf(dossier, dueFor(due))}</span>
          </div>,
          <TermText key="first" term={due.first} />,
          reportTexts.postponed(due.shifts.length),
          due.shifts.length > 0 ? <PresentTerm key="present" standing={due} /> : reportTexts.none,
          <TimelinessBadge key="outcome" timeliness={due.headline} />,
        ],
      }))}
    />
  );
}
