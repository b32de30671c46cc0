import { Waffle } from '@/charts/progress/Waffle';
import type { Ambition } from '@/domain/ambition/ambition';
import { ambitionProgress } from '@/domain/ambition/progress';
import { ambitionTexts, progressSentence } from '@/i18n/nl/items/ambitions';
import { ItemLink } from '@/items/links/ItemLink';
import { progressLabel, progressMarks } from '@/items/progress/marks';
import { useDossier } from '@/queries/dossier/dossier';
import { AppLink } from '@/routing/AppLink';
import { itemPath } from '@/routing/paths';
import styles from './AmbitionSection.module.css';
import { RecommendationRows } from './RecommendationRows';
import type { Row } from './rows';

type AmbitionSectionProps = { ambition: Ambition; rows: readonly Row[]; narrow: boolean };

/** One ambition in the list: how it stands, and those of its recommendations that fit the filters. */
export function AmbitionSection({ ambition, rows, narrow }: AmbitionSectionProps) {
  const { dossier, on } = useDossier();
  const progress = ambitionProgress(dossier, ambition, on);
  const heading = `ambition-${ambition.id}`;
  return (
    <section className={styles['section']} aria-labelledby={heading}>
      <div className={styles['head']}>
        <h3 id={heading} className={styles['title']}>
          <span className={styles['number']}>{ambition.number}</span>{' '}
          <AppLink to={itemPath({ kind: 'ambition', id: ambition.id })} keepSearch>
            {ambition.title}
          </AppLink>
        </h3>
        <Waffle marks={progressMarks(progress)} label={progressLabel(progress)} />
      </div>
      <p className={styles['sentence']}>
        {progressSentence(progress)}
        {ambition.documentId && !narrow && (
          <>
            {' '}
            {ambitionTexts.in}{' '}
            <ItemLink dossier={dossier} to={{ kind: 'document', id: ambition.documentId }} />
          </>
        )}
      </p>
      {!narrow && (
        <RecommendationRows
          rows={rows}
          label={ambitionTexts.recommendations}
          documentId={ambition.documentId}
        />
      )}
    </section>
  );
}
