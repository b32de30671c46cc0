import { useEffect, useEffectEvent, useState } from 'react';

/** Over a menu of the browser no release is heard of. */
const ends = ['pointerup', 'pointercancel', 'contextmenu'] as const;

/**
 * A value that stays as it is from the moment a pointer is pressed anywhere until it is released and what was pressed knows
 * so. For what would come above something that is being pressed: it would move away, and the click be lost.
 */
export function useHeldWhilePressed<Value>(value: Value): Value {
  const [held, setHeld] = useState<{ readonly value: Value }>();
  const hold = useEffectEvent(() => setHeld({ value }));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onDown = ({ button }: PointerEvent) => {
      // Only the first button and a finger click.
      if (button !== 0) return;
      clearTimeout(timer);
      hold();
    };
    // The click itself comes after this.
    const onEnd = () => {
      timer = setTimeout(() => setHeld(undefined));
    };
    // Before the field that is left hears of it.
    document.addEventListener('pointerdown', onDown, { capture: true });
    for (const end of ends) document.addEventListener(end, onEnd, { capture: true });
    // Nor in another window. Not while it goes down: a field that is left is no window.
    window.addEventListener('blur', onEnd);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', onDown, { capture: true });
      for (const end of ends) document.removeEventListener(end, onEnd, { capture: true });
      window.removeEventListener('blur', onEnd);
    };
  }, []);
  return held ? held.value : value;
}
