import * as v from 'valibot';
import { locatorSchema } from '@/domain/document/locator';
import { daySchema } from '@/domain/shared/day';
import { assignmentIdSchema, itemRefSchema } from '@/domain/shared/ids';
import { filledText } from '@/domain/shared/text';

/**
 * Who is to act on an item from a day on (behandelaar, verantwoordelijke). Assignments are never overwritten by later
 * ones: together they are the chain of owners. One to another ministry is a transfer, by which nothing is closed.
 */
export const assignmentSchema = v.pipe(
  v.object({
    kind: v.literal('assignment'),
    id: assignmentIdSchema,
    subject: itemRefSchema,
    /** A person or an office: "A. de Vries", "Staatssecretaris van BZK". */
    owner: v.optional(filledText),
    directorate: v.optional(filledText),
    ministry: v.optional(filledText),
    from: daySchema,
    reason: v.optional(filledText),
    source: v.optional(locatorSchema),
  }),
  // After a change of cabinet the ministry is often known weeks before anyone is named.
  v.check((it) => Boolean(it.owner ?? it.directorate ?? it.ministry), 'assignment.nobody'),
);
export type Assignment = Readonly<v.InferOutput<typeof assignmentSchema>>;
