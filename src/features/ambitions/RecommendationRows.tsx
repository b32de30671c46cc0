import { refOf } from '@/domain/dossier/dossier';
import { ambitionTexts } from '@/i18n/nl/items/ambitions';
import { ItemLink } from '@/items/links/ItemLink';
import { StatusButton } from '@/items/status/StatusButton';
import { useDossier } from '@/queries/dossier/dossier';
import styles from './RecommendationRows.module.css';
import type { Row } from './rows';

type RecommendationRowsProps = {
  rows: readonly Row[];
  label: string;
  /** The document that is already named above the rows, so that they need not repeat it. */
  documentId?: string | undefined;
};

/** Recommendations with their status, which can be changed here; those from other documents say so. */
export function RecommendationRows({ rows, label, documentId }: RecommendationRowsProps) {
  if (rows.length === 0) return <p className={styles['none']}>{ambitionTexts.noneUnder}</p>;
  return (
    <ul className={styles['list']} aria-label={label}>
      {rows.map((row) => (
        <RecommendationRow
          key={row.recommendation.id}
          row={row}
          withDocument={row.recommendation.documentId !== documentId}
        />
      ))}
    </ul>
  );
}

function RecommendationRow({ row, withDocument }: { row: Row; withDocument: boolean }) {
  const { recommendation, relatedTo } = row;
  const { dossier } = useDossier();
  const isElsewhere = relatedTo.length > 0;
  return (
    <li className={styles['row']}>
      <span className={styles['number']}>{isElsewhere ? '↳' : recommendation.number}</span>
      <div className={styles['words']}>
        <p>
          <ItemLink dossier={dossier} to={refOf(recommendation)} />
        </p>
        {(isElsewhere || withDocument) && (
          <p className={styles['source']}>
            {isElsewhere && `${ambitionTexts.relatedTo(relatedTo.map(({ number }) => number))} · `}
            <ItemLink dossier={dossier} to={{ kind: 'document', id: recommendation.documentId }} />
          </p>
        )}
      </div>
      <div className={styles['status']}>
        <StatusButton subject={refOf(recommendation)} axis="recommendation" />
      </div>
    </li>
  );
}
