import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
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
} from './scale';
import type { TimelineZoom } from './types';

type Scaling = {
  frame: RefObject<HTMLElement | null>;
  /** Called when the content has been scrolled to where the scale puts it. */
  onPlaced: () => void;
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
type Anchor = { day: number; at: number };

/** A scale got by zooming, and where the content will then be scrolled to: known before the page is laid out. */
type Turned = { zoom: TimelineZoom; perDay: number; left: number };

/** Part of the plot that lies before today when the chart comes to rest on today. */
const todayAt = 0.6;
const wheelStep = 1.0022;

/** The scale that belongs to a zoom level, or that was got from there by turning the wheel. */
export function useScaling(options: Scaling) {
  const { frame, onPlaced, domain, plotWidth, plotLeft, today, center, zoom, onZoomChange } =
    options;
  const [turned, setTurned] = useState<Turned>();
  const [settled, setSettled] = useState<Scale>();
  const perDay = turned?.zoom === zoom ? turned.perDay : perDayOf(zoom, domain, plotWidth);
  const scale = useMemo((): Scale => ({ origin: domain.first, perDay }), [domain.first, perDay]);
  const anchor = useRef<Anchor | undefined>(undefined);
  const latest = useRef({ scale, zoom, domain, plotWidth, plotLeft, onZoomChange });
  useLayoutEffect(() => {
    latest.current = { scale, zoom, domain, plotWidth, plotLeft, onZoomChange };
  });

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const initial = center === undefined ? { day: today, at: todayAt } : { day: center, at: 0.5 };
    const fitted = { day: fitStart(domain, scale.perDay), at: 0 };
    const kept = zoom === 'all' ? fitted : (anchor.current ?? initial);
    element.scrollLeft = xOf(scale, kept.day) - kept.at * plotWidth;
    // A whole pixel of scroll is less exact than the day that was asked for.
    anchor.current = kept;
    onPlaced();
    setSettled(scale);
  }, [frame, scale, zoom, domain, plotWidth, center, today, onPlaced]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const onScroll = () => {
      const { scale: now, plotWidth: width } = latest.current;
      const day = dayAt(now, element.scrollLeft + width / 2);
      const kept = anchor.current;
      const moved =
        !kept || Math.abs(xOf(now, kept.day) - kept.at * width - element.scrollLeft) > 1;
      if (moved) anchor.current = { day, at: 0.5 };
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const now = latest.current;
      const at = event.clientX - element.getBoundingClientRect().left - now.plotLeft;
      anchor.current = {
        day: dayAt(now.scale, element.scrollLeft + at),
        at: at / now.plotWidth,
      };
      const wanted = now.scale.perDay * wheelStep ** -event.deltaY;
      const next = clampPerDay(wanted, now.domain, now.plotWidth);
      const level = levelOf(next);
      const { day, at: part } = anchor.current;
      const left = xOf({ origin: now.scale.origin, perDay: next }, day) - part * now.plotWidth;
      setTurned({ zoom: level, perDay: next, left });
      if (level !== now.zoom) now.onZoomChange(level);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('wheel', onWheel);
    };
  }, [frame]);

  const awaited = turned && turned.zoom === zoom && settled !== scale;
  const zoomTo = (level: TimelineZoom) => {
    if (zoom === 'all' || !anchor.current) anchor.current = { day: today, at: todayAt };
    const { day, at } = anchor.current;
    const next = perDayOf(level, domain, plotWidth);
    const left = xOf({ origin: domain.first, perDay: next }, day) - at * plotWidth;
    setTurned(level === 'all' ? undefined : { zoom: level, perDay: next, left });
    if (level !== zoom) onZoomChange(level);
  };
  return {
    scale,
    /** Where the content is about to be scrolled to, until it is. */
    expectedLeft: awaited ? turned.left : undefined,
    zoomTo,
    zoomBy: (step: 1 | -1) => zoomTo(neighbourLevel(perDay, step)),
  };
}
