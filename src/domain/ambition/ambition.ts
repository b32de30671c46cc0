import * as v from 'valibot';
import { ambitionIdSchema, documentIdSchema } from '@/domain/shared/ids';
import { itemBase } from '@/domain/shared/itemBase';
import { filledText } from '@/domain/shared/text';

/** A policy ambition under which recommendations are kept; the six of the Rathenau note of 2026, or another body's. */
export const ambitionSchema = v.object({
  kind: v.literal('ambition'),
  id: ambitionIdSchema,
  ...itemBase,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  by: filledText,
  documentId: v.optional(documentIdSchema),
});
export type Ambition = Readonly<v.InferOutput<typeof ambitionSchema>>;
