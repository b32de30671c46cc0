import * as v from 'valibot';
import { documentSchema, type SourceDocument } from '@/domain/document/document';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Motion } from '@/domain/motion/motion';
import { motionSchema } from '@/domain/motion/motion';
import { type MotionRequest, requestSchema } from '@/domain/motion/request';
import { type StatusClaim, statusClaimSchema } from '@/domain/status/statusClaim';
import { type Study, studySchema } from '@/domain/study/study';

/** A study with fixed data. */
export function makeStudy(
  id: string,
  fields: Partial<v.InferInput<typeof studySchema>> = {},
): Study {
  return v.parse(studySchema, {
    kind: 'study',
    id,
    title: `Onderzoek ${id}`,
    sources: [],
    institute: 'Rathenau Instituut',
    questions: [],
    motionIds: [],
    ...fields,
  });
}

/** A motion with fixed data. */
export function makeMotion(
  id: string,
  fields: Partial<v.InferInput<typeof motionSchema>> = {},
): Motion {
  return v.parse(motionSchema, {
    kind: 'motion',
    id,
    title: `Motie ${id}`,
    sources: [],
    references: [],
    submitters: [],
    ...fields,
  });
}

/** A document with fixed data: a letter. */
export function makeDocument(
  id: string,
  fields: Partial<v.InferInput<typeof documentSchema>> = {},
): SourceDocument {
  return v.parse(documentSchema, {
    kind: 'document',
    id,
    title: `Brief ${id}`,
    sources: [],
    genre: 'letter',
    author: 'Minister van BZK',
    references: [],
    ...fields,
  });
}

/** A request of a motion with fixed data. */
export function makeRequest(
  id: string,
  motionId: string,
  fields: Partial<v.InferInput<typeof requestSchema>> = {},
): MotionRequest {
  return v.parse(requestSchema, {
    kind: 'request',
    id,
    title: `Verzoek ${id}`,
    sources: [],
    motionId,
    number: 1,
    aspects: [],
    ...fields,
  });
}

/** The claim that a study is running from a day on. */
export function makeClaim(
  id: string,
  studyId: string,
  fields: Partial<v.InferInput<typeof statusClaimSchema>> = {},
): StatusClaim {
  return v.parse(statusClaimSchema, {
    kind: 'status',
    id,
    subject: { kind: 'study', id: studyId },
    axis: 'study',
    code: 'running',
    holdsFrom: '2024-01-01',
    ...fields,
  });
}

/** A record that went wrong on its way: its title is empty. */
export function makeMalformed(id: string): DossierRecord {
  return { ...makeStudy(id), title: '' };
}
