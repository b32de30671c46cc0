import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  clampPerDay,
  type Domain,
  dayAt,
  fitStart,
  levelOf,
  neighbourLevel,
  perDayOf,
  type Scale,
  xOf,
} from '@/charts/timeline/layout/scale';
import type { TimelineZoom } from '@/charts/timeline/types';
import { keptDay } from './keptDay';
import { useScrollAndWheel } from './useScrollAndWheel';
import type { Viewport } from './useViewport';

type Scaling = {
  frame: RefObject<HTMLElement | null>;
  view: Viewport;
  domain: Domain;
  /** Width of the part in view that is not covered by names, and where it begins. */
  plotWidth: number;
  plotLeft: number;
  today: number;
  center: number | undefined;
  zoom: TimelineZoom;
  onZoomChange: (zoom: TimelineZoom) => void;
};

/** A day that has to stay where it is, as a part of the plot's width, while the scale or that width changes. */
type Anchor = { readonly day: number; readonly at: number };

/** A scale got by zooming, and where the content will be scrolled to once this view of it is gone. */
type Turned = { zoom: TimelineZoom; perDay: number; left: number; from: Viewport };

/** Where something begins and ends on the axis, in pixels. */
export type Span = { readonly from: number; readonly to: number };

/** Part of the plot that lies before today when the chart comes to rest on today. */
export const todayAt = 0.6;

function leftOf(scale: Scale, { day, at }: Anchor, plotWidth: number): number {
  return xOf(scale, day) - at * plotWidth;
}

function scrollTo(frame: HTMLElement, left: number): void {
  frame.scrollLeft = left;
}

/** The scale that belongs to a zoom level, or that was got from there by turning the wheel. */
export function useScaling(options: Scaling) {
  const { frame, view, domain, plotWidth, plotLeft, today, center, zoom, onZoomChange } = options;
  const [turned, setTurned] = useState<Turned>();
  const perDay = turned?.zoom === zoom ? turned.perDay : perDayOf(zoom, domain, plotWidth);
  const scale = useMemo((): Scale => ({ origin: domain.first, perDay }), [domain.first, perDay]);
  const anchor = useRef<Anchor | undefined>(undefined);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const initial = center === undefined ? { day: today, at: todayAt } : { day: center, at: 0.5 };
    const fitted = { day: fitStart(domain, scale.perDay), at: 0 };
    const kept = zoom === 'all' ? fitted : (anchor.current ?? initial);
    anchor.current = kept;
    const left = leftOf(scale, kept, plotWidth);
    scrollTo(element, left);
    // A router that restores scroll positions puts back that of the old scale, before the next frame.
    const again = requestAnimationFrame(() => scrollTo(element, left));
    return () => cancelAnimationFrame(again);
  }, [frame, scale, zoom, domain, plotWidth, center, today]);

  const turnTo = (level: TimelineZoom, next: number, kept: Anchor) => {
    anchor.current = kept;
    const left = leftOf({ origin: domain.first, perDay: next }, kept, plotWidth);
    setTurned(level === 'all' ? undefined : { zoom: level, perDay: next, left, from: view });
    if (level !== zoom) onZoomChange(level);
  };
  /** What stays in place while one zooms around a spot of the plot. */
  const anchorAt = (scrolled: number, inPlot: number): Anchor => ({
    day: dayAt(scale, scrolled + inPlot),
    at: inPlot / plotWidth,
  });
  useScrollAndWheel(frame, {
    onScroll: (scrolled) => {
      const kept = anchor.current;
      // What zooming itself scrolled to is less exact, by part of a pixel, than the day that was asked for.
      if (kept && Math.abs(leftOf(scale, kept, plotWidth) - scrolled) <= 1) return;
      anchor.current = anchorAt(scrolled, plotWidth / 2);
    },
    onWheel: (factor, scrolled, x) => {
      const next = clampPerDay(perDay * factor, domain, plotWidth);
      turnTo(levelOf(next), next, anchorAt(scrolled, x - plotLeft));
    },
  });

  const levelTo = (level: TimelineZoom, kept: Anchor) =>
    turnTo(level, perDayOf(level, domain, plotWidth), kept);
  const keptNow = (focused: Span | undefined): Anchor => {
    const scrolled = frame.current?.scrollLeft ?? 0;
    const shown = { from: dayAt(scale, scrolled), to: dayAt(scale, scrolled + plotWidth) };
    const bar = focused && { from: dayAt(scale, focused.from), to: dayAt(scale, focused.to) };
    const day = keptDay(shown, bar, today);
    // The day that was asked for is more exact than the place where it could be scrolled to.
    if (anchor.current?.day === day) return anchor.current;
    return anchorAt(scrolled, xOf(scale, day) - scrolled);
  };
  return {
    scale,
    /** Where the content is about to be scrolled to, until it is. */
    expectedLeft: turned?.zoom === zoom && turned.from === view ? turned.left : undefined,
    /** Goes to a level around the bar one is at, today or the middle: the first of these in view. */
    zoomTo: (level: TimelineZoom, focused?: Span) => levelTo(level, keptNow(focused)),
    /** Zooms one level in or out, around the same. */
    zoomBy: (step: 1 | -1, focused?: Span) =>
      levelTo(neighbourLevel(perDay, step), keptNow(focused)),
  };
}
