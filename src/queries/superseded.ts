import { useSyncExternalStore } from 'react';
import { useServices } from './services';

/** Whether another version of the program took over in another tab: this one saves no more until it is loaded again. */
export function useSuperseded(): boolean {
  const { superseded } = useServices().version;
  return useSyncExternalStore(
    (listener) => {
      superseded.addEventListener('abort', listener);
      return () => superseded.removeEventListener('abort', listener);
    },
    () => superseded.aborted,
  );
}
