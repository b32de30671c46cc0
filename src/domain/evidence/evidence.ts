import * as v from 'valibot';
import { termSchema } from '@/domain/deadline/term';
import { locatorSchema } from '@/domain/document/locator';
import { daySchema } from '@/domain/shared/day';
import {
  aspectIdSchema,
  documentIdSchema,
  evidenceIdSchema,
  itemRefSchema,
  studyIdSchema,
} from '@/domain/shared/ids';
import { filledText } from '@/domain/shared/text';

export const coverages = ['whole', 'partial', 'none'] as const;
export type Coverage = (typeof coverages)[number];

/** What covers: a study (delivered when the study is), a document, or an event such as a session. */
export const evidenceSourceSchema = v.variant('type', [
  v.object({ type: v.literal('study'), studyId: studyIdSchema }),
  v.object({ type: v.literal('document'), documentId: documentIdSchema }),
  v.object({ type: v.literal('event'), title: filledText }),
]);
export type EvidenceSource = Readonly<v.InferOutput<typeof evidenceSourceSchema>>;

/** A source that covers a request, commitment or recommendation (onderbouwing): wholly, partly or not. */
export const evidenceSchema = v.object({
  kind: v.literal('evidence'),
  id: evidenceIdSchema,
  /** What is covered. */
  subject: itemRefSchema,
  /** The aspects of the request that are covered; empty: the request itself. */
  aspectIds: v.array(aspectIdSchema),
  source: evidenceSourceSchema,
  coverage: v.picklist(coverages),
  /** Whether the source announces or delivers. A study counts as delivered only once it is delivered itself. */
  stage: v.picklist(['announced', 'delivered']),
  /** The day on which the locator's source says so. */
  on: daySchema,
  /** When a delivered event took place, or a document was delivered, where that is known and is not `on`. */
  happened: v.optional(termSchema),
  explanation: v.optional(filledText),
  locator: locatorSchema,
});
export type Evidence = Readonly<v.InferOutput<typeof evidenceSchema>>;
