import * as v from 'valibot';

/** The kinds of record that a dossier consists of. */
export const recordKinds = [
  'ambition',
  'assignment',
  'check',
  'commitment',
  'deadline',
  'document',
  'evidence',
  'motion',
  'recommendation',
  'request',
  'shift',
  'status',
  'step',
  'study',
] as const;
export type RecordKind = (typeof recordKinds)[number];

const idText = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9][\w.-]{0,99}$/, 'id.malformed'));

export const ambitionIdSchema = v.pipe(idText, v.brand('AmbitionId'));
export const aspectIdSchema = v.pipe(idText, v.brand('AspectId'));
export const assignmentIdSchema = v.pipe(idText, v.brand('AssignmentId'));
export const checkIdSchema = v.pipe(idText, v.brand('CheckId'));
export const commitmentIdSchema = v.pipe(idText, v.brand('CommitmentId'));
export const deadlineIdSchema = v.pipe(idText, v.brand('DeadlineId'));
export const documentIdSchema = v.pipe(idText, v.brand('DocumentId'));
export const evidenceIdSchema = v.pipe(idText, v.brand('EvidenceId'));
export const motionIdSchema = v.pipe(idText, v.brand('MotionId'));
export const recommendationIdSchema = v.pipe(idText, v.brand('RecommendationId'));
export const requestIdSchema = v.pipe(idText, v.brand('RequestId'));
export const shiftIdSchema = v.pipe(idText, v.brand('ShiftId'));
export const statusIdSchema = v.pipe(idText, v.brand('StatusId'));
export const stepIdSchema = v.pipe(idText, v.brand('StepId'));
export const studyIdSchema = v.pipe(idText, v.brand('StudyId'));

export type AmbitionId = v.InferOutput<typeof ambitionIdSchema>;
export type AspectId = v.InferOutput<typeof aspectIdSchema>;
export type CheckId = v.InferOutput<typeof checkIdSchema>;
export type CommitmentId = v.InferOutput<typeof commitmentIdSchema>;
export type DeadlineId = v.InferOutput<typeof deadlineIdSchema>;
export type DocumentId = v.InferOutput<typeof documentIdSchema>;
export type EvidenceId = v.InferOutput<typeof evidenceIdSchema>;
export type MotionId = v.InferOutput<typeof motionIdSchema>;
export type RecommendationId = v.InferOutput<typeof recommendationIdSchema>;
export type RequestId = v.InferOutput<typeof requestIdSchema>;
export type ShiftId = v.InferOutput<typeof shiftIdSchema>;
export type StatusId = v.InferOutput<typeof statusIdSchema>;
export type StudyId = v.InferOutput<typeof studyIdSchema>;

/** A pointer to any record of the dossier. */
export const recordRefSchema = v.object({ kind: v.picklist(recordKinds), id: idText });
export type RecordRef = Readonly<v.InferOutput<typeof recordRefSchema>>;

/** The kinds that have a page of their own and about which claims, deadlines and evidence are kept. */
export const itemKinds = [
  'ambition',
  'commitment',
  'document',
  'motion',
  'recommendation',
  'request',
  'study',
] as const satisfies readonly RecordKind[];
export type ItemKind = (typeof itemKinds)[number];

export const itemRefSchema = v.object({ kind: v.picklist(itemKinds), id: idText });
export type ItemRef = Readonly<v.InferOutput<typeof itemRefSchema>>;

/** One text per record, for use as a map key: `study:media-en-democratie`. */
export function refKey(ref: RecordRef): string {
  return `${ref.kind}:${ref.id}`;
}

/** What a value refers to; `undefined` when it is no reference. */
export function parseRef(value: unknown): RecordRef | undefined {
  const read = v.safeParse(recordRefSchema, value);
  return read.success ? read.output : undefined;
}
