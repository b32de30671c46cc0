import { ChartTable } from '@/charts/parts/ChartTable';
import { FigureSection } from '@/charts/parts/FigureSection';
import { ProgressFigure } from '@/charts/progress/ProgressFigure';
import { progressOverTime, statusChangeDays } from '@/domain/ambition/progress';
import type { Recommendation } from '@/domain/recommendation/recommendation';
import { toUtcDate } from '@/domain/shared/day';
import { formatDay, formatDayShort } from '@/i18n/dates';
import { ambitionTexts } from '@/i18n/nl/items/ambitions';
import { formatNumber } from '@/i18n/numbers';
import { occurringCodes, progressKey } from '@/items/progress/marks';
import { useView } from '@/items/progress/useView';
import { useDossier } from '@/queries/dossier/dossier';
import { Section } from '@/ui/layout/Page';
import styles from './CourseSection.module.css';

type CourseSectionProps = { recommendations: readonly Recommendation[] };

/** How the statuses of recommendations went over time, by the days from which they hold. */
export function CourseSection({ recommendations }: CourseSectionProps) {
  const { dossier, on } = useDossier();
  const [view, setView] = useView('verloop');
  const points = progressOverTime(dossier, recommendations, on);
  const series = occurringCodes(points).map(progressKey);
  const first = points[0];
  if (!first || series.length === 0) return null;
  const title = ambitionTexts.overTime;
  const changes = statusChangeDays(dossier, recommendations, on).length;
  const summary = (
    <p className={styles['summary']}>
      {ambitionTexts.overTimeSummary(changes, formatDay(first.on), formatDay(on))}
    </p>
  );
  // Where nothing changed there is no course to draw: the sentence says it all.
  if (changes === 0) return <Section title={title}>{summary}</Section>;
  return (
    <FigureSection title={title} view={view} onView={setView}>
      {summary}
      {view === 'diagram' ? (
        <ProgressFigure
          keyLabel={ambitionTexts.key}
          points={points.map(({ on: day, counts }) => ({
            at: toUtcDate(day).getTime(),
            ...counts,
          }))}
          series={series}
        />
      ) : (
        <ChartTable
          caption={title}
          columns={[
            { key: 'day', title: ambitionTexts.day },
            ...series.map(({ key, label }) => ({ key, title: label, numeric: true })),
          ]}
          rows={points.map(({ on: day, counts }) => ({
            key: day,
            cells: [formatDayShort(day), ...series.map(({ key }) => formatNumber(counts[key]))],
          }))}
        />
      )}
    </FigureSection>
  );
}
