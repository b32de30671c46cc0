import { useEffect, useEffectEvent } from 'react';

const fields = 'input, select, textarea, [contenteditable]';

/** Does something at a single key, anywhere on the page but in a field or a dialog, and where nothing else used the key. */
export function useKey(key: string, run: () => void, isActive = true): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, altKey, ctrlKey, metaKey, defaultPrevented } = event;
    if (event.key !== key || altKey || ctrlKey || metaKey || defaultPrevented) return;
    if (target instanceof Element && target.closest(`${fields}, [role="dialog"]`)) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    if (!isActive) return undefined;
    const keyed = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', keyed);
    return () => window.removeEventListener('keydown', keyed);
  }, [isActive]);
}
