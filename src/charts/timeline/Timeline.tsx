import { Patterns } from '@/charts/timeline/drawing/Patterns';
import { xOf } from '@/charts/timeline/layout/scale';
import { usePanning } from '@/charts/timeline/moving/usePanning';
import { todayAt } from '@/charts/timeline/moving/useScaling';
import { useTimeline } from '@/charts/timeline/moving/useTimeline';
import { timelineTexts } from '@/i18n/nl/charts/timeline';
import { usePrinting } from '@/ui/print/usePrinting';
import styles from './Timeline.module.css';
import { TimelineFrame } from './TimelineFrame';
import { TimelinePrint } from './TimelinePrint';
import { TimelineToolbar } from './TimelineToolbar';
import type { IsoDay, TimelineGroup, TimelinePlace, TimelineZoom } from './types';

export type TimelineProps = {
  /** Name of the chart for a screen reader. */
  label: string;
  groups: readonly TimelineGroup[];
  today: IsoDay;
  zoom: TimelineZoom;
  onZoomChange: (zoom: TimelineZoom) => void;
  /** Where one comes back to: that has the focus again. Without it, today stands right of the middle. */
  start?: TimelinePlace | undefined;
  /** Told from where a row that has an address is opened, to come back to as `start`. */
  onLeave?: ((place: TimelinePlace) => void) | undefined;
  /** Opens a row that has no address of its own. */
  onOpen?: ((id: string) => void) | undefined;
};

/** Rows of bars on one axis of time; only what is in view is in the page. */
export function Timeline(props: TimelineProps) {
  const { label, groups, today, zoom, onZoomChange, start, onLeave, onOpen } = props;
  const model = useTimeline({ groups, today, zoom, onZoomChange, start });
  const printing = usePrinting();
  usePanning(model.frame);

  const { frame, drawn, plotWidth, zoomTo, zoomBy } = model;
  const bring = (x: number, part: number) =>
    frame.current?.scrollTo({ left: x - plotWidth * part });
  return (
    <div className={styles['timeline']}>
      <TimelineToolbar
        zoom={zoom}
        onZoom={zoomTo}
        onStep={zoomBy}
        onToday={() => bring(xOf(drawn.scale, drawn.today), todayAt)}
      />
      {printing && <TimelinePrint groups={groups} today={today} />}
      <Patterns prefix={drawn.prefix} />
      {model.layout.count === 0 && <p className={styles['empty']}>{timelineTexts.empty}</p>}
      <TimelineFrame
        label={label}
        model={model}
        onOpen={onOpen}
        onLeave={onLeave}
        onBring={(x) => bring(x, 0.5)}
      />
    </div>
  );
}
