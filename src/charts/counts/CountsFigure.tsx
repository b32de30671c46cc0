import { lazy } from 'react';
import { ChartTable } from '@/charts/parts/ChartTable';
import type { View } from '@/charts/parts/FigureSection';
import { LazyChart } from '@/charts/parts/LazyChart';
import { formatNumber } from '@/i18n/numbers';
import { Mark } from '@/ui/badge/Mark';
import type { CountBar } from './CountBars';
import styles from './CountsFigure.module.css';

const CountBars = lazy(() => import('./CountBars').then((it) => ({ default: it.CountBars })));

/** Height of a bar with the space around it, in pixels. */
const rowHeight = 28;

type CountsFigureProps = {
  title: string;
  /** What the bars show, in a sentence. */
  summary: string;
  bars: readonly CountBar[];
  view: View;
  columns: { readonly state: string; readonly count: string };
};

/** Counts per state: a sentence, and bars or the table that says the same. */
export function CountsFigure({ title, summary, bars, view, columns }: CountsFigureProps) {
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h3 className={styles['title']}>{title}</h3>
        <p className={styles['summary']}>{summary}</p>
      </figcaption>
      {view === 'diagram' && total > 0 && (
        <LazyChart height={bars.length * rowHeight}>
          <CountBars bars={bars} total={total} />
        </LazyChart>
      )}
      {view === 'table' && (
        <ChartTable
          caption={title}
          columns={[
            { key: 'state', title: columns.state },
            { key: 'count', title: columns.count, numeric: true },
          ]}
          rows={bars.map(({ key, label, tone, count }) => ({
            key,
            cells: [
              <span key="state" className={styles['state']}>
                <Mark tone={tone} />
                {label}
              </span>,
              formatNumber(count),
            ],
          }))}
        />
      )}
    </figure>
  );
}
