import * as v from 'valibot';
import { filledText } from './text';

/** The numbers by which the public knows an item, in two grades that are never mixed. */
export const publicNumbers = {
  /** Canonical references that its source bears: the Kamerstuk (`kst-36200-VII-72`), the zaak (`2022Z21953`), the document (`2024-0000358151`). */
  references: v.array(filledText),
  /** Canonical references that were worked out, from others in the same file of papers: likely, never certain. */
  likelyReferences: v.optional(
    v.pipe(
      v.array(filledText),
      // A form gives an empty list for what was never there.
      v.transform((references) => (references.length > 0 ? references : undefined)),
    ),
  ),
};
export type PublicNumbers = {
  readonly references: readonly string[];
  readonly likelyReferences?: readonly string[] | undefined;
};
