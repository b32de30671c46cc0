import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

type Handlers = {
  /** Told the new horizontal place. */
  onScroll: (scrolled: number) => void;
  /** Ctrl or Cmd with the wheel: the factor to zoom by, and how far from the left of the frame the pointer is. */
  onWheel: (factor: number, scrolled: number, x: number) => void;
};

/** How much one pixel of wheel zooms. */
const wheelStep = 1.0022;

/** Listens to scrolling and to zooming with the wheel; React's own wheel events can't keep the page from zooming. */
export function useScrollAndWheel(frame: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const onScroll = () => latest.current.onScroll(element.scrollLeft);
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const x = event.clientX - element.getBoundingClientRect().left;
      latest.current.onWheel(wheelStep ** -event.deltaY, element.scrollLeft, x);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('wheel', onWheel);
    };
  }, [frame]);
}
