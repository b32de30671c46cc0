import { useId, useMemo } from 'react';
import { dayNumber } from './days';
import { drawnGroups, drawnPart } from './drawnPart';
import { buildLayout, metricsFor } from './layout';
import { domainOf, fitStart, xOf } from './scale';
import type { IsoDay, TimelineGroup, TimelineZoom } from './types';
import { useCursor } from './useCursor';
import { useReadout } from './useReadout';
import { useScaling } from './useScaling';
import { roundedLeft, useViewport, viewStep } from './useViewport';

type TimelineOptions = {
  groups: readonly TimelineGroup[];
  today: IsoDay;
  zoom: TimelineZoom;
  onZoomChange: (zoom: TimelineZoom) => void;
  center?: IsoDay | undefined;
};

/** All that the timeline works out before it draws: places, scale, what is in view, where the focus is. */
export function useTimeline(options: TimelineOptions) {
  const { groups, zoom, onZoomChange } = options;
  const prefix = useId().replaceAll(/[^\w-]/gu, '');
  const today = dayNumber(options.today);
  const { view, frame, attach } = useViewport();
  const { stacked, nameWidth } = metricsFor(view.width);
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
    center: options.center ? dayNumber(options.center) : undefined,
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
  const { cursor, setCursor, onMoveKey, focusX } = useCursor(places);
  const readout = useReadout({ ...places, stacked, setCursor });
  const [from, to] = [view.top - viewStep.top, view.top + view.height + viewStep.top * 2];
  const shown = drawnGroups(layout, from, to, cursor.row);
  return {
    frame,
    attach,
    view,
    layout,
    nameWidth,
    plotWidth,
    axisWidth,
    drawn,
    shown,
    cursor,
    readout,
    onMoveKey,
    zoomTo,
    zoomBy: (step: 1 | -1) => zoomBy(step),
    /** Zooms around the moment that has the focus, if one has. */
    zoomAtFocus: (step: 1 | -1) => zoomBy(step, focusX()),
  };
}

export type TimelineModel = ReturnType<typeof useTimeline>;
