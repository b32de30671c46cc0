import type { Dossier } from '@/domain/dossier/dossier';
import type { DeadlineStanding } from '@/domain/dossier/standing';
import type { ItemRef } from '@/domain/shared/ids';
import { reportTexts } from '@/i18n/nl/report';
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
  deadlines: readonly { readonly ref: ItemRef; readonly standing: DeadlineStanding }[];
};

/** Deadlines from first promise to present term, with how they stand against both. */
export function DeadlineTable({ dossier, deadlines }: DeadlineTableProps) {
  return (
    <PlainTable
      label={texts.deadlines}
      columns={columns}
      rows={deadlines.map(({ ref, standing }) => ({
        key: `${ref.id}-${standing.deadline.id}`,
        cells: [
          <div key="what" className={styles['stack']}>
            <span>{standing.deadline.what}</span>
            <span className={styles['soft']}>{titleOf(dossier, ref)}</span>
          </div>,
          <TermText key="first" term={standing.first} />,
          reportTexts.postponed(standing.shifts.length),
          standing.shifts.length > 0 ? (
            <PresentTerm key="present" standing={standing} />
          ) : (
            reportTexts.none
          ),
          <TimelinessBadge key="outcome" timeliness={standing.headline} />,
        ],
      }))}
    />
  );
}
