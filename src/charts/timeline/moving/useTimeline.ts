import { useId, useMemo } from 'react';
import { dayNumber, isoDay } from '@/charts/timeline/layout/days';
import { drawnGroups, drawnPart } from '@/charts/timeline/layout/drawnPart';
import {
  axisHeight,
  buildLayout,
  metricsFor,
  rowAt,
  wholeRowsHeight,
  widthOfNames,
} from '@/charts/timeline/layout/layout';
import { dayAt, domainOf, fitStart, xOf } from '@/charts/timeline/layout/scale';
import type { IsoDay, TimelineGroup, TimelinePlace, TimelineZoom } from '@/charts/timeline/types';
import type { Cursor } from './cursor';
import { useCursor } from './useCursor';
import { useReadout } from './useReadout';
import { useScaling } from './useScaling';
import { roundedLeft, useViewport, viewStep } from './useViewport';

type TimelineOptions = {
  groups: readonly TimelineGroup[];
  today: IsoDay;
  zoom: TimelineZoom;
  onZoomChange: (zoom: TimelineZoom) => void;
  start?: TimelinePlace | undefined;
};

/** All that the timeline works out before it draws: places, scale, what is in view, where the focus is. */
export function useTimeline(options: TimelineOptions) {
  const { groups, zoom, onZoomChange, start } = options;
  const prefix = useId().replaceAll(/[^\w-]/gu, '');
  const today = dayNumber(options.today);
  const { view, frame, attach } = useViewport();
  const namesNeed = useMemo(() => widthOfNames(groups), [groups]);
  const { stacked, nameWidth } = metricsFor(view.width, namesNeed);
  const plotWidth = view.width - nameWidth;
  const layout = useMemo(() => buildLayout(groups, stacked), [groups, stacked]);
  const domain = useMemo(() => domainOf(groups, today), [groups, today]);
  const { scale, expectedLeft, zoomTo, zoomBy } = useScaling({
    frame,
    view,
    domain,
    plotWidth,
    plotLeft: nameWidth,
    today,
    center: start && dayNumber(start.center),
    zoom,
    onZoomChange,
  });
  const axisWidth = Math.max(
    xOf(scale, domain.last),
    xOf(scale, fitStart(domain, scale.perDay)) + plotWidth,
  );
  // Right after a change of scale the page may still be scrolled beyond the end of the new axis.
  const wanted = expectedLeft === undefined ? view.left : roundedLeft(expectedLeft);
  const left = Math.max(0, Math.min(wanted, axisWidth - plotWidth));
  const part = useMemo(() => drawnPart(left, plotWidth, axisWidth), [left, plotWidth, axisWidth]);
  const drawn = useMemo(
    () => ({ scale, today, part, stacked, prefix }),
    [scale, today, part, stacked, prefix],
  );
  const places = { frame, layout, scale, today, nameWidth };
  const { cursor, setCursor, onMoveKey, focusedSpan, hasReturned } = useCursor({
    ...places,
    start,
  });
  const readout = useReadout({ ...places, stacked, setCursor });
  const [from, to] = [view.top - viewStep.top, view.top + view.height + viewStep.top * 2];
  const shown = drawnGroups(layout, from, to, cursor.row);
  const wholeRows = wholeRowsHeight(layout, view.limit - view.edges);
  return {
    frame,
    attach,
    /** How high the frame is to be, where its rows need more room than there is. */
    height: wholeRows && wholeRows + view.edges,
    /** Whether nothing lies below what is in view. */
    isAtEnd: view.top + viewStep.top + view.height >= axisHeight + layout.height,
    view,
    layout,
    nameWidth,
    plotWidth,
    axisWidth,
    drawn,
    shown,
    cursor,
    readout,
    hasReturned,
    onMoveKey,
    zoomTo: (level: TimelineZoom) => zoomTo(level, focusedSpan()),
    zoomBy: (step: 1 | -1) => zoomBy(step, focusedSpan()),
    /** Where someone is who leaves from a row: at the moment that has the focus there, if one has. */
    placeAt: ({ row, stop }: Cursor): TimelinePlace | undefined => {
      const rowId = rowAt(layout, row)?.row.id;
      const middle = dayAt(scale, (frame.current?.scrollLeft ?? 0) + plotWidth / 2);
      if (rowId === undefined) return undefined;
      return { rowId, stop: row === cursor.row ? cursor.stop : stop, center: isoDay(middle) };
    },
  };
}

export type TimelineModel = ReturnType<typeof useTimeline>;
