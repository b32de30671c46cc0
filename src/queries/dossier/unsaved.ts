import { useEffect } from 'react';
import { markUnsaved } from '@/storage/tabs/unsavedMark';

/** While `isUnsaved`, nobody replaces the program under what is being typed without asking. */
export function useUnsaved(isUnsaved: boolean): void {
  useEffect(() => (isUnsaved ? markUnsaved() : undefined), [isUnsaved]);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** While `isTyped`, the browser asks before it closes the window or leaves the app. */
export function useAskBeforeLeaving(isTyped: boolean): void {
  useEffect(() => {
    if (!isTyped) return undefined;
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isTyped]);
}
