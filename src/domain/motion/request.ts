import * as v from 'valibot';
import { aspectIdSchema, motionIdSchema, requestIdSchema } from '@/domain/shared/ids';
import { itemBase } from '@/domain/shared/itemBase';
import { filledText } from '@/domain/shared/text';

/** One thing that a motion asks for (a verzoek in its dictum), with the aspects that it names. */
export const requestSchema = v.object({
  kind: v.literal('request'),
  id: requestIdSchema,
  ...itemBase,
  motionId: motionIdSchema,
  /** Order in the dictum, from 1. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** When the request only holds on a condition: that condition. Whether it is met is a StatusClaim on `condition`. */
  condition: v.optional(filledText),
  aspects: v.array(v.object({ id: aspectIdSchema, name: filledText })),
});
export type MotionRequest = Readonly<v.InferOutput<typeof requestSchema>>;
