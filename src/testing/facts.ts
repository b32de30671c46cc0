import * as v from 'valibot';
import { type Deadline, deadlineSchema, type Shift, shiftSchema } from '@/domain/deadline/deadline';
import { type Term, termSchema } from '@/domain/deadline/term';
import { type Check, checkSchema } from '@/domain/evidence/check';
import { type Evidence, evidenceSchema } from '@/domain/evidence/evidence';
import { type StatusClaim, statusClaimSchema } from '@/domain/status/statusClaim';

/** A term with an interval, each side of which may be open. */
export function makeTerm(words: string, earliest: string, latest: string): Term {
  const open = !earliest && !latest;
  const kind = open ? 'vague' : earliest && latest ? 'in' : earliest ? 'from' : 'by';
  return v.parse(termSchema, {
    words,
    kind,
    ...(earliest && { earliest }),
    ...(latest && { latest }),
    approximate: false,
  });
}

/** A term with a last day alone. */
export const by2023 = makeTerm('voor het einde van 2023', '', '2023-12-31');
/** A term with a first and a last day. */
export const end2023 = makeTerm('eind 2023', '2023-10-01', '2023-12-31');
export const end2024 = makeTerm('eind 2024', '2024-10-01', '2024-12-31');
/** A term that begins on a day and has no end. */
export const afterRecess: Term = {
  ...makeTerm('na het reces', '2024-09-02', ''),
  approximate: true,
};
/** Words that name no day at all. */
export const noNewTerm = makeTerm('geen nieuwe termijn', '', '');

/** A letter that wholly covers the request `verzoek`, delivered on 1 March 2024, unless told otherwise. */
export function makeEvidence(
  id: string,
  fields: Partial<v.InferInput<typeof evidenceSchema>> = {},
): Evidence {
  const { on = '2024-03-01', stage = 'delivered' } = fields;
  return v.parse(evidenceSchema, {
    kind: 'evidence',
    id,
    subject: { kind: 'request', id: 'verzoek' },
    aspectIds: [],
    source: { type: 'event', title: `Brief ${id}` },
    coverage: 'whole',
    stage,
    on,
    ...(stage === 'delivered' && { happened: makeTerm(on, on, on) }),
    locator: { note: 'Brief' },
    ...fields,
  });
}

/** A search on 21 November 2026 that found nothing about the request `verzoek`. */
export function makeCheck(
  id: string,
  fields: Partial<v.InferInput<typeof checkSchema>> = {},
): Check {
  return v.parse(checkSchema, {
    kind: 'check',
    id,
    subject: { kind: 'request', id: 'verzoek' },
    on: '2026-11-21',
    outcome: 'nothingFound',
    ...fields,
  });
}

/** A promise of 6 July 2023 for the request `verzoek`. */
export function makeDeadline(
  id: string,
  term: Term,
  fields: Partial<v.InferInput<typeof deadlineSchema>> = {},
): Deadline {
  return v.parse(deadlineSchema, {
    kind: 'deadline',
    id,
    subjects: [{ kind: 'request', id: 'verzoek' }],
    what: 'Brief aan de Kamer',
    term,
    saidOn: '2023-07-06',
    saidBy: 'Minister van BZK',
    ...fields,
  });
}

/** A postponement of the deadline `termijn`. */
export function makeShift(
  id: string,
  term: Term,
  fields: Partial<v.InferInput<typeof shiftSchema>> = {},
): Shift {
  return v.parse(shiftSchema, {
    kind: 'shift',
    id,
    deadlineId: 'termijn',
    term,
    saidOn: '2024-02-21',
    saidBy: 'Minister van BZK',
    ...fields,
  });
}

/** Someone's claim on any axis, about the motion `motie`. */
export function makeVerdict(
  id: string,
  fields: Pick<v.InferInput<typeof statusClaimSchema>, 'axis' | 'code'> &
    Partial<v.InferInput<typeof statusClaimSchema>>,
): StatusClaim {
  return v.parse(statusClaimSchema, {
    kind: 'status',
    id,
    subject: { kind: 'motion', id: 'motie' },
    holdsFrom: '2024-05-01',
    reason: 'Zo staat het in de brief.',
    source: { note: 'Brief' },
    ...fields,
  });
}
