import { spokenZoom, timelineTexts } from '@/i18n/nl/charts/timeline';
import { Button } from '@/ui/button/Button';
import { Segmented } from '@/ui/form/Segmented';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import styles from './Timeline.module.css';
import { type TimelineZoom, timelineZooms } from './types';

type ToolbarProps = {
  zoom: TimelineZoom;
  onZoom: (zoom: TimelineZoom) => void;
  onStep: (step: 1 | -1) => void;
  onToday: () => void;
};

const levels = timelineZooms.map((value) => ({ value, label: timelineTexts.zooms[value] }));

/** Buttons for the scale and for going back to today. */
export function TimelineToolbar({ zoom, onZoom, onStep, onToday }: ToolbarProps) {
  const choose = (value: string) => {
    const level = timelineZooms.find((it) => it === value);
    if (level) onZoom(level);
  };
  return (
    <div className={styles['toolbar']}>
      <Segmented label={timelineTexts.zoom} options={levels} value={zoom} onValue={choose} />
      <Button aria-label={timelineTexts.zoomOut} onClick={() => onStep(-1)}>
        −
      </Button>
      <Button aria-label={timelineTexts.zoomIn} onClick={() => onStep(1)}>
        +
      </Button>
      <Button onClick={onToday}>{timelineTexts.toToday}</Button>
      <div aria-live="polite">
        <VisuallyHidden>{spokenZoom(zoom)}</VisuallyHidden>
      </div>
    </div>
  );
}
