import { timelineTexts } from '@/i18n/timeline';
import styles from './Timeline.module.css';
import { type TimelineZoom, timelineZooms } from './types';

type ToolbarProps = {
  zoom: TimelineZoom;
  onZoom: (zoom: TimelineZoom) => void;
  onStep: (step: 1 | -1) => void;
  onToday: () => void;
};

/** Buttons for the scale and for going back to today. */
export function TimelineToolbar({ zoom, onZoom, onStep, onToday }: ToolbarProps) {
  return (
    <div className={styles['toolbar']}>
      <div role="group" aria-label={timelineTexts.zoom} className={styles['segments']}>
        {timelineZooms.map((level) => (
          <button
            key={level}
            type="button"
            aria-pressed={level === zoom}
            onClick={() => onZoom(level)}
          >
            {timelineTexts.zooms[level]}
          </button>
        ))}
      </div>
      <div className={styles['segments']}>
        <button type="button" aria-label={timelineTexts.zoomOut} onClick={() => onStep(-1)}>
          −
        </button>
        <button type="button" aria-label={timelineTexts.zoomIn} onClick={() => onStep(1)}>
          +
        </button>
      </div>
      <div className={styles['segments']}>
        <button type="button" title={timelineTexts.toToday} onClick={onToday}>
          {timelineTexts.today}
        </button>
      </div>
    </div>
  );
}
