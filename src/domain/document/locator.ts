import * as v from 'valibot';
import { documentIdSchema } from '@/domain/shared/ids';
import { filledText, webAddress } from '@/domain/shared/text';

/**
 * Where a fact is to be found (vindplaats). At least one of document, address or note is there:
 * a source that can't be looked up is no source.
 */
export const locatorSchema = v.pipe(
  v.object({
    documentId: v.optional(documentIdSchema),
    /** Page as printed: "3", "2–4". */
    page: v.optional(filledText),
    /** Chapter, table or heading: "Tabel 1", "§ 2.3". */
    section: v.optional(filledText),
    /** The passage itself, only where the user has the document. */
    passage: v.optional(filledText),
    url: v.optional(webAddress),
    /** A source that is no document: "gesprek met …", "debat van …". */
    note: v.optional(filledText),
  }),
  v.check((it) => Boolean(it.documentId ?? it.url ?? it.note), 'locator.empty'),
  v.readonly(),
);
export type Locator = v.InferOutput<typeof locatorSchema>;
