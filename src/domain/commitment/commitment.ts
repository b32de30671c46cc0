import * as v from 'valibot';
import { daySchema } from '@/domain/shared/day';
import { debateSubject } from '@/domain/shared/debateSubject';
import { commitmentIdSchema, motionIdSchema } from '@/domain/shared/ids';
import { itemBase } from '@/domain/shared/itemBase';
import { filledText, webAddress } from '@/domain/shared/text';

/** A promise by a minister to the Kamer (toezegging). */
export const commitmentSchema = v.object({
  kind: v.literal('commitment'),
  id: commitmentIdSchema,
  ...itemBase,
  ...debateSubject,
  /** Number in the Kamer's register: `TZ202504-057` (Tweede Kamer), `T01970` (Eerste Kamer). */
  reference: v.optional(filledText),
  /** Who promised. */
  by: filledText,
  /** To whom: a chamber, a committee, a member. */
  to: v.optional(filledText),
  madeOn: v.optional(daySchema),
  /** The status as the Kamer's feed words it, when it has no place among our own. */
  feedStatus: v.optional(filledText),
  motionIds: v.array(motionIdSchema),
  url: v.optional(webAddress),
});
export type Commitment = Readonly<v.InferOutput<typeof commitmentSchema>>;
