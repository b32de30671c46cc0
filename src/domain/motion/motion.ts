import * as v from 'valibot';
import { daySchema } from '@/domain/shared/day';
import { debateSubject } from '@/domain/shared/debateSubject';
import { motionIdSchema } from '@/domain/shared/ids';
import { itemBase } from '@/domain/shared/itemBase';
import { publicNumbers } from '@/domain/shared/publicNumbers';
import { filledText, webAddress } from '@/domain/shared/text';

/** A motion of the Kamer. Decision, appreciation and verdicts are StatusClaims; what it asks for are MotionRequests. */
export const motionSchema = v.object({
  kind: v.literal('motion'),
  id: motionIdSchema,
  ...itemBase,
  ...debateSubject,
  ...publicNumbers,
  /** First submitter first. */
  submitters: v.array(filledText),
  submittedOn: v.optional(daySchema),
  /** To whom it is addressed, or who must execute it. */
  addressee: v.optional(filledText),
  url: v.optional(webAddress),
});
export type Motion = Readonly<v.InferOutput<typeof motionSchema>>;
