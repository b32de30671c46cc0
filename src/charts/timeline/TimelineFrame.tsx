import type { CSSProperties, KeyboardEvent, MouseEvent } from 'react';
import { Readout } from '@/charts/timeline/drawing/Readout';
import { TimelineAxis, TimelineGrid } from '@/charts/timeline/drawing/TimelineAxis';
import { TimelineGroupView } from '@/charts/timeline/drawing/TimelineGroupView';
import { axisHeight } from '@/charts/timeline/layout/layout';
import { cellOf } from '@/charts/timeline/moving/cursor';
import type { TimelineModel } from '@/charts/timeline/moving/useTimeline';
import { timelineTexts } from '@/i18n/nl/charts/timeline';
import styles from './Timeline.module.css';
import type { TimelinePlace } from './types';

type TimelineFrameProps = {
  label: string;
  model: TimelineModel;
  onOpen: ((id: string) => void) | undefined;
  /** Told from where a row is opened that has an address. */
  onLeave: ((place: TimelinePlace) => void) | undefined;
  /** Brings a place on the axis into view. */
  onBring: (x: number) => void;
};

const nowhere = { row: -1, stop: -1 };
const zoomKeys: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1 };

function isMoment(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.getAttribute('role') === 'gridcell';
}

/** Enter on a moment opens what Enter on the name of its row does. */
function openRowOf(moment: HTMLElement): void {
  moment.closest('[role="row"]')?.querySelector<HTMLElement>('a, button')?.click();
}

/** The axis above the rows, which scroll under it. */
function Content({ model, onOpen }: Pick<TimelineFrameProps, 'model' | 'onOpen'>) {
  const { layout, drawn, shown, cursor, readout, nameWidth, axisWidth } = model;
  const size = { width: nameWidth + axisWidth, height: axisHeight + layout.height };
  return (
    <div role="presentation" className={styles['content']} style={size}>
      <div className={styles['axisRow']} style={{ height: axisHeight }} role="presentation">
        <div className={styles['corner']} />
        <div className={styles['axisPlot']} role="presentation">
          <TimelineAxis scale={drawn.scale} part={drawn.part} today={drawn.today} />
        </div>
      </div>
      <div className={styles['body']} role="presentation" style={{ height: layout.height }}>
        <div className={styles['lines']}>
          <TimelineGrid scale={drawn.scale} part={drawn.part} today={drawn.today} />
        </div>
        {shown.map(({ place, rows }) => (
          <TimelineGroupView
            key={place.group.id}
            place={place}
            rows={rows}
            drawn={drawn}
            cursor={rows.some(({ index }) => index === cursor.row) ? cursor : nowhere}
            onOpen={onOpen}
          />
        ))}
        {readout.at && <Readout at={readout.at} />}
      </div>
    </div>
  );
}

/** The scrolling frame: one grid for a screen reader, one stop for the tab key. */
export function TimelineFrame(props: TimelineFrameProps) {
  const { label, model, onOpen, onLeave, onBring } = props;
  const { attach, view, layout, drawn, nameWidth, readout } = model;
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--name-width': `${nameWidth}px`,
    '--view-width': `${view.width}px`,
    height: model.height,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const step = event.ctrlKey || event.metaKey ? undefined : zoomKeys[event.key];
    if (step) model.zoomBy(step);
    else if (event.key === 'Escape') readout.hide();
    else if (event.key === 'Enter' && isMoment(event.target)) openRowOf(event.target);
    else if (!model.onMoveKey(event)) return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const place = event.target instanceof HTMLElement ? event.target.dataset['bring'] : undefined;
    if (place !== undefined) onBring(Number(place));
    const cell = event.target instanceof HTMLAnchorElement ? cellOf(event.target) : undefined;
    const left = cell && model.placeAt(cell);
    if (left) onLeave?.(left);
  };
  return (
    <>
      <p id={`${drawn.prefix}-keys`} hidden>
        {timelineTexts.keys}
      </p>
      <div
        ref={attach}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-describedby={`${drawn.prefix}-keys`}
        aria-rowcount={layout.count}
        aria-readonly="true"
        className={styles['frame']}
        style={style}
        data-stacked={drawn.stacked || undefined}
        data-arrival={model.hasReturned || undefined}
        hidden={layout.count === 0}
        onKeyDown={onKeyDown}
        onClick={onClick}
        {...readout.handlers}
      >
        <Content model={model} onOpen={onOpen} />
      </div>
      {model.height !== undefined && (
        <p aria-hidden className={styles['more']} data-end={model.isAtEnd || undefined}>
          {timelineTexts.more}
        </p>
      )}
    </>
  );
}
