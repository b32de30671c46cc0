import { findReferences } from '@/language/references/findReferences';
import { parseReference } from '@/language/references/parseReference';
import {
  printReference,
  type Reference,
  type ReferenceId,
  referenceUrl,
} from '@/language/references/reference';

export type { Reference, ReferenceId };

/** The references that a text names, each once: the whole of it as typed in a search box, else those among its words. */
export function referencesIn(text: string): Reference[] {
  const typed = parseReference(text);
  const found = typed ? [typed] : findReferences(text);
  return [...new Map(found.map((reference) => [reference.id, reference])).values()];
}

/** A canonical reference as letters print it: "Kamerstuk 36 200 VII, nr. 72"; what is none is given back as it is. */
export function printedReference(canonical: string): string {
  const reference = parseReference(canonical);
  return reference ? printReference(reference) : canonical;
}

/** Where the public can read what a reference names, if that follows from the reference. */
export function referenceAddress(reference: Reference): string | undefined {
  return referenceUrl(reference);
}

/** The references among the words of a text, in order; as `referencesIn`, for texts that were not typed as a question. */
export function referencesAmong(text: string): readonly Reference[] {
  return findReferences(text);
}
