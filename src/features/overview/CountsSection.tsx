import { useMemo } from 'react';
import { CountsFigure } from '@/charts/counts/CountsFigure';
import { FigureSection } from '@/charts/parts/FigureSection';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import { countTexts } from '@/i18n/nl/charts/counts';
import { overviewTexts } from '@/i18n/nl/overview/page';
import { useView } from '@/items/progress/useView';
import styles from './CountsSection.module.css';
import { motionBars, recommendationBars, studyBars } from './countBars';

/** How many motions, studies and recommendations stand how; each with a sentence, bars, and the same as a table. */
export function CountsSection({ dossier, on }: { dossier: Dossier; on: Day }) {
  const [view, setView] = useView('aantallen');
  const figures = useMemo(
    () => [motionBars(dossier, on), studyBars(dossier, on), recommendationBars(dossier, on)],
    [dossier, on],
  );
  const title = overviewTexts.counts;
  return (
    <FigureSection title={title} view={view} onView={setView}>
      <div className={styles['figures']}>
        {figures.map((figure) => (
          <CountsFigure key={figure.title} {...figure} view={view} columns={countTexts.columns} />
        ))}
      </div>
    </FigureSection>
  );
}
