import * as v from 'valibot';
import { termSchema } from '@/domain/deadline/term';
import { type Day, daySchema } from '@/domain/shared/day';
import { itemRefSchema, stepIdSchema } from '@/domain/shared/ids';
import { filledText } from '@/domain/shared/text';

/**
 * A next step (volgende stap): what the owner is to do about an item, and by when. It is an appointment among
 * colleagues; what was promised to the Kamer is a Deadline.
 */
export const stepSchema = v.object({
  kind: v.literal('step'),
  id: stepIdSchema,
  subject: itemRefSchema,
  what: filledText,
  /** By when: a day, or as vague as it was said ("na het reces"). */
  term: termSchema,
  /** When it was agreed; before that day it was no step yet, and vague words are read as said on it. */
  saidOn: daySchema,
  doneOn: v.optional(daySchema),
  note: v.optional(filledText),
});
export type Step = Readonly<v.InferOutput<typeof stepSchema>>;

/** Whether a step was agreed on and still to be done at the end of a day. */
export function isOpenStep(step: Step, on: Day): boolean {
  return step.saidOn <= on && (step.doneOn === undefined || step.doneOn > on);
}
