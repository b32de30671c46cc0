import { type RefObject, useEffect } from 'react';

/** Pixels a pointer may stray before a press becomes a drag. */
const slack = 5;

/** Lets a mouse drag the content; fingers and wheels scroll by themselves. */
export function usePanning(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let from: { x: number; y: number; left: number; top: number } | undefined;
    let dragging = false;

    const onDown = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      const { scrollLeft: left, scrollTop: top } = element;
      from = { x: event.clientX, y: event.clientY, left, top };
      dragging = false;
    };
    const onMove = (event: PointerEvent) => {
      if (!from) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (!dragging && Math.hypot(dx, dy) < slack) return;
      if (!dragging) element.setPointerCapture(event.pointerId);
      dragging = true;
      element.dataset['dragging'] = 'true';
      element.scrollTo({ left: from.left - dx, top: from.top - dy, behavior: 'instant' });
    };
    const onUp = () => {
      from = undefined;
      delete element.dataset['dragging'];
    };
    // The click that ends a drag is no click.
    const onClick = (event: MouseEvent) => {
      if (dragging) event.preventDefault();
      dragging = false;
    };
    const onDragStart = (event: DragEvent) => event.preventDefault();

    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onUp);
    element.addEventListener('click', onClick, true);
    element.addEventListener('dragstart', onDragStart);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onUp);
      element.removeEventListener('click', onClick, true);
      element.removeEventListener('dragstart', onDragStart);
    };
  }, [frame]);
}
