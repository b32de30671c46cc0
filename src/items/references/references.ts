import { findReferences } from '@/language/references/findReferences';
import type { Reference } from '@/language/references/reference';
import { typedReferences } from '@/language/references/typedReferences';

export type { Reference };

/** The references that a question names, each once: the whole of it as typed in a search box, else those among its words. */
export function referencesIn(question: string): Reference[] {
  const found = typedReferences(question);
  return [...new Map(found.map((reference) => [reference.id, reference])).values()];
}

/** The references among the words of a text that was not typed as a question, in order. */
export function referencesAmong(text: string): readonly Reference[] {
  return findReferences(text);
}
