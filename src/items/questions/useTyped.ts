import { useCallback, useState } from 'react';
import type { ItemRef } from '@/domain/shared/ids';
import { draftOf, questionsDraft, useDraftName, useKeptDraft } from '@/queries/dossier/drafts';
import { useAskBeforeLeaving, useUnsaved } from '@/queries/dossier/unsaved';

/** What was typed in the place of each draft question that is no longer as it was drafted. */
type Typed = Readonly<Record<string, string>>;

function textsIn(kept: Readonly<Record<string, unknown>> = {}): Typed {
  return Object.fromEntries(
    Object.entries(kept).flatMap(([draft, text]) =>
      typeof text === 'string' ? [[draft, text] as const] : [],
    ),
  );
}

/** What is typed in the place of draft questions about one item, kept as what is typed in a form; and how to type. */
export function useTyped(item: ItemRef): readonly [Typed, (draft: string, text: string) => void] {
  const name = useDraftName(questionsDraft(item));
  const [typed, setTyped] = useState(() => textsIn(draftOf(name)?.changed));
  const { isKept } = useKeptDraft(name, typed);
  const isTyped = Object.keys(typed).length > 0;
  useUnsaved(isTyped && !isKept);
  useAskBeforeLeaving(isTyped && !isKept);
  const type = useCallback((draft: string, text: string) => {
    setTyped((before) => {
      // In their order, so that nothing moves under who types.
      const after = { ...before, [draft]: text };
      return Object.fromEntries(Object.entries(after).filter(([of, is]) => of !== is));
    });
  }, []);
  return [typed, type];
}
