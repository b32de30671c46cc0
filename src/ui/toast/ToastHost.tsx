import { lazy, Suspense, useSyncExternalStore } from 'react';
import { isToastAsked, watchToasts } from './toasts';

const ToastRegion = lazy(async () => {
  const { ToastRegion: component } = await import('./ToastRegion');
  return { default: component };
});

/** Stands in the frame of the app and brings in the region for messages with the first one. */
export function ToastHost() {
  const isNeeded = useSyncExternalStore(watchToasts, isToastAsked);
  return <Suspense fallback={null}>{isNeeded && <ToastRegion />}</Suspense>;
}
