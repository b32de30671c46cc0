import { parseReference } from '@/language/references/parseReference';
import { printReference as print } from '@/language/references/reference';

/** A reference as typed: the canonical form to store, and how letters print it when it is recognised. */
export type TypedReference = { readonly stored: string; readonly printed: string | undefined };

/** Reads a reference in any way of writing; what is not recognised is stored as it was typed. */
export function readTypedReference(typed: string): TypedReference {
  const text = typed.trim();
  const found = parseReference(text);
  return found ? { stored: found.id, printed: print(found) } : { stored: text, printed: undefined };
}

/** A stored reference as it is shown and edited. */
export function printReference(stored: string): string {
  return readTypedReference(stored).printed ?? stored;
}
