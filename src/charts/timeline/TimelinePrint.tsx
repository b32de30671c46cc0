import { useId } from 'react';
import { Patterns } from '@/charts/timeline/drawing/Patterns';
import { RowDrawing } from '@/charts/timeline/drawing/RowDrawing';
import { TimelineAxis } from '@/charts/timeline/drawing/TimelineAxis';
import { TimelineLegend } from '@/charts/timeline/drawing/TimelineLegend';
import { dayNumber } from '@/charts/timeline/layout/days';
import { heightOf } from '@/charts/timeline/layout/layout';
import { rowShape } from '@/charts/timeline/layout/rowShape';
import { domainOf, fitPerDay, fitStart, xOf } from '@/charts/timeline/layout/scale';
import { timelineTexts } from '@/i18n/nl/charts/timeline';
import { Mark } from '@/ui/badge/Mark';
import styles from './TimelinePrint.module.css';
import type { IsoDay, TimelineGroup } from './types';

/** Width of the plot on a landscape A4 page, in pixels. */
const plotWidth = 730;

type TimelinePrintProps = { groups: readonly TimelineGroup[]; today: IsoDay };

/** The whole timeline on paper: every row, all of its time, and a legend. */
export function TimelinePrint({ groups, today: todayIso }: TimelinePrintProps) {
  const prefix = useId().replaceAll(/[^\w-]/g, '');
  const today = dayNumber(todayIso);
  const domain = domainOf(groups, today);
  const perDay = fitPerDay(domain, plotWidth);
  const scale = { origin: fitStart(domain, perDay), perDay };
  const part = { from: 0, width: plotWidth, seenFrom: 0, seenTo: plotWidth };
  const drawn = { part, stacked: false, prefix };
  return (
    <div className={styles['print']} aria-hidden="true">
      <Patterns prefix={prefix} />
      <table className={styles['table']}>
        <thead>
          <tr>
            <td className={styles['name']}>{timelineTexts.columns.name}</td>
            <td className={styles['axis']}>
              <TimelineAxis scale={scale} part={part} today={today} />
            </td>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className={styles['group']}>
              <td colSpan={2}>{group.label}</td>
            </tr>
            {group.rows.map((row) => {
              const shape = rowShape(row, scale, today);
              const height = heightOf(row, false);
              return (
                <tr key={row.id}>
                  <td className={styles['name']}>
                    <Mark tone={row.tone} /> {row.label}
                  </td>
                  <td className={styles['plot']} style={{ height }}>
                    {!shape.bar.extent && (
                      <span className={styles['noDates']}>{row.note ?? timelineTexts.noDates}</span>
                    )}
                    <RowDrawing {...{ row, shape, height }} {...drawn} />
                    <i style={{ left: xOf(scale, today + 0.5) }} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      <TimelineLegend prefix={prefix} />
    </div>
  );
}
