import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { onDossierSearch } from '@/items/search/dossierSearch';
import { shortcutOf } from './shortcuts';

/**
 * Gives the field the focus when it is asked for from elsewhere, by Ctrl K or by a page with a question. `onAsked` is told
 * what had the focus before, and the question.
 */
export function useAskedFromPage(
  field: RefObject<HTMLElement | null>,
  onAsked: (returnTo: HTMLElement | undefined, question: string | undefined) => void,
): void {
  const ask = useEffectEvent((question?: string) => {
    // Behind a form that is open nothing can be reached.
    if (field.current?.closest('[aria-hidden="true"], [inert]')) return;
    const before = document.activeElement;
    field.current?.focus();
    onAsked(before instanceof HTMLElement ? before : undefined, question);
  });
  // Before the first frame: a key pressed as soon as the field is seen must not be lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (shortcutOf(event) !== 'search') return;
      event.preventDefault();
      ask();
    };
    document.addEventListener('keydown', onKey);
    const stop = onDossierSearch((question) => ask(question));
    return () => {
      document.removeEventListener('keydown', onKey);
      stop();
    };
  }, []);
}
