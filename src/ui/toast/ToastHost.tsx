import { lazy, Suspense, useEffect, useState } from 'react';
import { onToast, showToast } from './toasts';

const ToastRegion = lazy(async () => {
  const { ToastRegion: component } = await import('./ToastRegion');
  return { default: component };
});

/** Stands in the frame of the app and brings in the region for messages with the first one. */
export function ToastHost() {
  const [needed, setNeeded] = useState(false);
  useEffect(() => {
    if (needed) return undefined;
    const stop = onToast((message) => {
      stop();
      // Back in the queue, for the region that comes now.
      showToast(message);
      setNeeded(true);
    });
    return stop;
  }, [needed]);
  return <Suspense fallback={null}>{needed && <ToastRegion />}</Suspense>;
}
