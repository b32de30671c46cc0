import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { countTexts } from '@/i18n/nl/charts/counts';
import { ChartBoundary } from './ChartBoundary';
import styles from './LazyChart.module.css';

type LazyChartProps = {
  /** The height of the chart in pixels, kept free so that nothing jumps when it comes. */
  height: number;
  /** The chart, from `React.lazy`. */
  children: ReactNode;
};

/** Keeps the place of a chart and draws it once the page itself has been painted; its code is fetched only then. */
export function LazyChart({ height, children }: LazyChartProps) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setPainted(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <ChartBoundary instead={<p className={styles['failed']}>{countTexts.chartFailed}</p>}>
      {/* The summary and the table say what it shows; the drawing itself is for the eye. */}
      <div className={styles['place']} style={{ height }} aria-hidden="true">
        {painted && <Suspense fallback={null}>{children}</Suspense>}
      </div>
    </ChartBoundary>
  );
}
