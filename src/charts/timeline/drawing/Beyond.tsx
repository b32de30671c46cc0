import type { Stretch } from '@/charts/timeline/layout/barShape';
import { yearMonth } from '@/charts/timeline/layout/days';
import type { DrawnPart } from '@/charts/timeline/layout/drawnPart';
import { dayAt, type Scale } from '@/charts/timeline/layout/scale';
import { viewStep } from '@/charts/timeline/moving/useViewport';
import styles from './TimelineRowView.module.css';

type BeyondProps = { extent: Stretch | undefined; part: DrawnPart; scale: Scale };

/** On which side of the view a bar lies when none of it can be seen; `undefined` when some may be. */
export function sideOf(extent: Stretch | undefined, part: DrawnPart): 'left' | 'right' | undefined {
  if (!extent) return undefined;
  if (extent[1] < part.seenFrom) return 'left';
  return extent[0] > part.seenTo + viewStep.left ? 'right' : undefined;
}

/** A sign at the edge of the view that a row does have a bar, further along. The mouse can press it; keys need not. */
export function Beyond({ extent, part, scale }: BeyondProps) {
  const side = sideOf(extent, part);
  if (!side || !extent) return null;
  const nearest = extent[side === 'left' ? 1 : 0];
  const { year } = yearMonth(dayAt(scale, nearest));
  return (
    <div className={styles['beyond']} data-side={side} aria-hidden="true">
      <button type="button" tabIndex={-1} data-bring={nearest}>
        {side === 'left' ? `‹ ${year}` : `${year} ›`}
      </button>
    </div>
  );
}
