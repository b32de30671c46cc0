import type { Dossier } from '@/domain/dossier/dossier';
import { deadlinesOf, standingOn } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import { reportTexts } from '@/i18n/nl/report/report';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { TimelinessBadge } from '@/items/badges/TimelinessBadge';
import { ItemLink } from '@/items/links/ItemLink';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './Report.module.css';
import { ShortDay } from './ShortDay';

const names = reportTexts.columns;

const columns = [
  { key: 'commitment', title: names.commitment, share: 6 },
  { key: 'by', title: names.by, share: 3 },
  { key: 'madeOn', title: names.madeOn, share: 1.8 },
  { key: 'state', title: names.state, share: 3 },
];

/** The commitments with who made them, when, and how they stand. */
export function CommitmentTable({ dossier, on }: { dossier: Dossier; on: Day }) {
  return (
    <PlainTable
      label={reportTexts.sections.commitments}
      columns={columns}
      rows={dossier.all('commitment').map((item) => ({
        key: item.id,
        cells: [
          <div key="commitment" className={styles['stack']}>
            <ItemLink dossier={dossier} to={{ kind: item.kind, id: item.id }} />
            {item.summary && <span className={styles['soft']}>{item.summary}</span>}
          </div>,
          item.by,
          <ShortDay key="madeOn" day={item.madeOn} />,
          <div key="state" className={styles['stack']}>
            <StatusBadge
              axis="commitment"
              code={standingOn(dossier, item, 'commitment', on).code}
            />
            {deadlinesOf(dossier, item, on).map(({ deadline, headline }) => (
              <TimelinessBadge key={deadline.id} timeliness={headline} />
            ))}
          </div>,
        ],
      }))}
    />
  );
}
