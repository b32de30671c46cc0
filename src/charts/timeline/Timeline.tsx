import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useMemo,
  useRef,
} from 'react';
import { timelineTexts } from '@/i18n/nl/timeline';
import { dayNumber } from './days';
import { axisHeight, buildLayout, metricsFor, placesBetween } from './layout';
import { Patterns } from './Patterns';
import { Readout } from './Readout';
import type { DrawnPart } from './RowDrawing';
import { domainOf, fitStart, xOf } from './scale';
import styles from './Timeline.module.css';
import { TimelineAxis, TimelineGrid } from './TimelineAxis';
import { TimelineGroupView } from './TimelineGroupView';
import { TimelinePrint } from './TimelinePrint';
import { TimelineToolbar } from './TimelineToolbar';
import type { IsoDay, TimelineGroup, TimelineZoom } from './types';
import { useCursor } from './useCursor';
import { usePanning } from './usePanning';
import { usePrinting } from './usePrinting';
import { useReadout } from './useReadout';
import { useScaling } from './useScaling';
import { roundedLeft, useViewport, viewStep } from './useViewport';

/** Pixels drawn beyond each side of the view. */
const overscan = 320;

export type TimelineProps = {
  /** Name of the chart for a screen reader. */
  label: string;
  groups: readonly TimelineGroup[];
  today: IsoDay;
  zoom: TimelineZoom;
  onZoomChange: (zoom: TimelineZoom) => void;
  /** The day in the middle at first; without it, today stands right of the middle. */
  center?: IsoDay | undefined;
  /** Opens a row that has no address of its own. */
  onOpen?: ((id: string) => void) | undefined;
};

/** Rows of bars on one axis of time; only what is in view is in the page. */
export function Timeline(props: TimelineProps) {
  const { label, groups, zoom, onOpen } = props;
  const frame = useRef<HTMLDivElement>(null);
  const prefix = useId().replaceAll(/[^\w-]/g, '');
  const today = dayNumber(props.today);
  const { view, read } = useViewport(frame);
  const { stacked, nameWidth } = metricsFor(view.width);
  const plotWidth = view.width - nameWidth;
  const layout = useMemo(() => buildLayout(groups, stacked), [groups, stacked]);
  const domain = useMemo(() => domainOf(groups, today), [groups, today]);
  const { scale, expectedLeft, zoomTo, zoomBy } = useScaling({
    frame,
    onPlaced: read,
    domain,
    plotWidth,
    plotLeft: nameWidth,
    today,
    center: props.center ? dayNumber(props.center) : undefined,
    zoom,
    onZoomChange: props.onZoomChange,
  });
  const left = expectedLeft === undefined ? view.left : roundedLeft(expectedLeft);
  const axisWidth = Math.max(
    xOf(scale, domain.last),
    xOf(scale, fitStart(domain, scale.perDay)) + plotWidth,
  );
  const { cursor, setCursor, onMoveKey } = useCursor({ frame, layout, scale, today, nameWidth });
  const readout = useReadout({ frame, layout, scale, today, nameWidth, stacked, setCursor });
  usePanning(frame);
  const printing = usePrinting();

  const part = useMemo(() => drawnPart(left, plotWidth, axisWidth), [left, plotWidth, axisWidth]);
  const drawn = useMemo(
    () => ({ scale, today, part, stacked, prefix }),
    [scale, today, part, stacked, prefix],
  );
  const [from, to] = [view.top - viewStep.top, view.top + view.height + viewStep.top * 2];
  const isCurrent = (index: number) => index === cursor.row;
  const shown = layout.groups.flatMap((place) => {
    const inView = placesBetween(place.rows, from, to);
    const current = layout.rows[cursor.row];
    const apart = current && place.rows.includes(current) && !inView.includes(current);
    const rows = apart ? [...inView, current] : inView;
    return rows.length > 0 ? [{ place, rows }] : [];
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const zooming =
      event.ctrlKey || event.metaKey ? undefined : { '+': 1, '=': 1, '-': -1 }[event.key];
    if (zooming) zoomBy(zooming === 1 ? 1 : -1);
    else if (event.key === 'Escape') readout.hide();
    else if (!onMoveKey(event)) return;
    event.preventDefault();
  };
  const onBring = (event: MouseEvent) => {
    const bring = event.target instanceof HTMLElement ? event.target.dataset['bring'] : undefined;
    if (bring !== undefined) frame.current?.scrollTo({ left: Number(bring) - plotWidth / 2 });
  };
  const toToday = () => {
    const left = xOf(scale, today) - plotWidth * 0.6;
    frame.current?.scrollTo({ left });
  };

  return (
    <div className={styles['timeline']}>
      <TimelineToolbar zoom={zoom} onZoom={zoomTo} onStep={zoomBy} onToday={toToday} />
      <p id={`${prefix}-keys`} hidden>
        {timelineTexts.keys}
      </p>
      {printing && <TimelinePrint groups={groups} today={props.today} />}
      <Patterns prefix={prefix} />
      {layout.rows.length === 0 && <p className={styles['empty']}>{timelineTexts.empty}</p>}
      <div
        ref={frame}
        role="grid"
        aria-label={label}
        aria-describedby={`${prefix}-keys`}
        aria-rowcount={layout.rows.length}
        aria-readonly="true"
        className={styles['frame']}
        style={
          { '--name-width': `${nameWidth}px`, '--view-width': `${view.width}px` } as CSSProperties
        }
        data-stacked={stacked || undefined}
        hidden={layout.rows.length === 0}
        onKeyDown={onKeyDown}
        onClick={onBring}
        {...readout.handlers}
      >
        <div
          role="presentation"
          className={styles['content']}
          style={{
            width: nameWidth + axisWidth,
            height: axisHeight + layout.height,
          }}
        >
          <div className={styles['axisRow']} style={{ height: axisHeight }} role="presentation">
            <div className={styles['corner']} />
            <div className={styles['axisPlot']} role="presentation">
              <TimelineAxis scale={scale} part={part} today={today} />
            </div>
          </div>
          <div className={styles['body']} role="presentation" style={{ height: layout.height }}>
            <div className={styles['lines']}>
              <TimelineGrid scale={scale} part={part} today={today} />
            </div>
            {shown.map(({ place, rows }) => (
              <TimelineGroupView
                key={place.group.id}
                place={place}
                rows={rows}
                drawn={drawn}
                cursor={rows.some((row) => isCurrent(row.index)) ? cursor : nowhere}
                onOpen={onOpen}
              />
            ))}
            {readout.at && <Readout at={readout.at} />}
          </div>
        </div>
      </div>
    </div>
  );
}

const nowhere = { row: -1, stop: -1 };

/** Some more than what is in view, so that a scroll step shows nothing empty. */
function drawnPart(left: number, plotWidth: number, axisWidth: number): DrawnPart {
  const coarse = Math.floor(left / viewStep.part) * viewStep.part;
  const from = Math.max(0, coarse - overscan);
  return {
    from,
    width: Math.min(axisWidth - from, coarse - from + plotWidth + overscan + viewStep.part),
    seenFrom: left,
    seenTo: left + plotWidth,
  };
}
