import { useEffect } from 'react';
import { markUnsaved } from '@/storage/unsavedMark';

/** While `isUnsaved`, nobody replaces the program under what is being typed without asking. */
export function useUnsaved(isUnsaved: boolean): void {
  useEffect(() => (isUnsaved ? markUnsaved() : undefined), [isUnsaved]);
}
