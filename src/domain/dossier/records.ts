import * as v from 'valibot';
import { type Ambition, ambitionSchema } from '@/domain/ambition/ambition';
import { type Commitment, commitmentSchema } from '@/domain/commitment/commitment';
import { type Deadline, deadlineSchema, type Shift, shiftSchema } from '@/domain/deadline/deadline';
import { documentSchema, type SourceDocument } from '@/domain/document/document';
import { type Check, checkSchema } from '@/domain/evidence/check';
import { type Evidence, evidenceSchema } from '@/domain/evidence/evidence';
import { type Motion, motionSchema } from '@/domain/motion/motion';
import { type MotionRequest, requestSchema } from '@/domain/motion/request';
import { type Recommendation, recommendationSchema } from '@/domain/recommendation/recommendation';
import type { RecordKind } from '@/domain/shared/ids';
import { failure, type Result, success } from '@/domain/shared/result';
import { type StatusClaim, statusClaimSchema } from '@/domain/status/statusClaim';
import { type Study, studySchema } from '@/domain/study/study';
import { type Assignment, assignmentSchema } from '@/domain/workflow/assignment';
import { type Step, stepSchema } from '@/domain/workflow/step';

/** The record of each kind. */
export type RecordOf = {
  ambition: Ambition;
  assignment: Assignment;
  check: Check;
  commitment: Commitment;
  deadline: Deadline;
  document: SourceDocument;
  evidence: Evidence;
  motion: Motion;
  recommendation: Recommendation;
  request: MotionRequest;
  shift: Shift;
  status: StatusClaim;
  step: Step;
  study: Study;
};

/** Any record of a dossier; `kind` tells which. */
export type DossierRecord = RecordOf[RecordKind];

/** Items with a page of their own, as far as they stand by themselves (a request stands on its motion's page). */
export type Item = RecordOf[
  | 'ambition'
  | 'commitment'
  | 'document'
  | 'motion'
  | 'recommendation'
  | 'study'];

const recordSchema = v.variant('kind', [
  ambitionSchema,
  assignmentSchema,
  checkSchema,
  commitmentSchema,
  deadlineSchema,
  documentSchema,
  evidenceSchema,
  motionSchema,
  recommendationSchema,
  requestSchema,
  shiftSchema,
  statusClaimSchema,
  stepSchema,
  studySchema,
]);

const fieldsOfKind: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  recordSchema.options.map(({ entries }) => [entries.kind.literal, new Set(Object.keys(entries))]),
);

/** Whether records of a kind have such a field. */
export function isFieldOf(kind: RecordKind, field: string): boolean {
  return fieldsOfKind.get(kind)?.has(field) ?? false;
}

/** Why a record was refused: each place in it with the code of what is wrong there. */
export type RecordFailure = {
  readonly code: 'record.malformed';
  readonly problems: readonly { readonly path: string; readonly message: string }[];
};

/** Checks a record of unknown origin. Unknown keys are dropped; the first wrong place does not hide the others. */
export function parseRecord(raw: unknown): Result<DossierRecord, RecordFailure> {
  const parsed = v.safeParse(recordSchema, raw);
  if (parsed.success) return success(parsed.output);
  const problems = parsed.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    message: issue.message,
  }));
  return failure({ code: 'record.malformed', problems });
}
