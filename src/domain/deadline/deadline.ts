import * as v from 'valibot';
import { locatorSchema } from '@/domain/document/locator';
import { daySchema } from '@/domain/shared/day';
import { deadlineIdSchema, itemRefSchema, shiftIdSchema } from '@/domain/shared/ids';
import { filledText } from '@/domain/shared/text';
import { termSchema } from './term';

/** A first promise (termijn): when something is due, as first said. Never overwritten; changes are Shifts. */
export const deadlineSchema = v.object({
  kind: v.literal('deadline'),
  id: deadlineIdSchema,
  /** The items that are due: often a motion's request and the study that answers it. */
  subjects: v.pipe(v.array(itemRefSchema), v.minLength(1, 'deadline.noSubject')),
  /** What is due: "oplevering", "brief aan de Kamer". */
  what: filledText,
  term: termSchema,
  saidOn: daySchema,
  saidBy: filledText,
  source: v.optional(locatorSchema),
});
export type Deadline = Readonly<v.InferOutput<typeof deadlineSchema>>;

/** A postponement (uitstel): from the term before it to a new one, or to none that anyone named. */
export const shiftSchema = v.object({
  kind: v.literal('shift'),
  id: shiftIdSchema,
  deadlineId: deadlineIdSchema,
  /** The new term; of kind `vague` where the source names none. */
  term: termSchema,
  saidOn: daySchema,
  saidBy: filledText,
  reason: v.optional(filledText),
  source: v.optional(locatorSchema),
});
export type Shift = Readonly<v.InferOutput<typeof shiftSchema>>;
