import * as v from 'valibot';
import { termSchema } from '@/domain/deadline/term';
import { ambitionIdSchema, motionIdSchema, studyIdSchema } from '@/domain/shared/ids';
import { itemBase } from '@/domain/shared/itemBase';
import { filledText, webAddress } from '@/domain/shared/text';

export const questionRoles = ['main', 'sub', 'unnamed'] as const;
export type QuestionRole = (typeof questionRoles)[number];

/** Research at an institute. When it is due stands in a Deadline, how it stands in a StatusClaim. */
export const studySchema = v.object({
  kind: v.literal('study'),
  id: studyIdSchema,
  ...itemBase,
  institute: filledText,
  /** Who asked for it, where a source says so. */
  commissioner: v.optional(filledText),
  questions: v.array(v.object({ role: v.picklist(questionRoles), text: filledText })),
  start: v.optional(termSchema),
  /** The motions for which it was started or named. */
  motionIds: v.array(motionIdSchema),
  /** The ambitions under which a source places it. */
  ambitionIds: v.optional(v.array(ambitionIdSchema)),
  url: v.optional(webAddress),
});
export type Study = Readonly<v.InferOutput<typeof studySchema>>;
