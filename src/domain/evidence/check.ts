import * as v from 'valibot';
import { daySchema } from '@/domain/shared/day';
import { checkIdSchema, itemRefSchema } from '@/domain/shared/ids';
import { filledText } from '@/domain/shared/text';

/** "Nagekeken op": someone looked on this day, whether or not anything changed. */
export const checkSchema = v.object({
  kind: v.literal('check'),
  id: checkIdSchema,
  subject: itemRefSchema,
  on: daySchema,
  outcome: v.picklist(['unchanged', 'nothingFound']),
  /** Where was looked, or what was seen. */
  note: v.optional(filledText),
});
export type Check = Readonly<v.InferOutput<typeof checkSchema>>;
