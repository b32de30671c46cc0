import { announcedFor } from '@/domain/answer/announcedFor';
import { sourceKey } from '@/domain/answer/evidenceStanding';
import { partStanding, type Standing } from '@/domain/answer/partStanding';
import type { Term } from '@/domain/deadline/term';
import type { Dossier } from '@/domain/dossier/dossier';
import type { EvidenceSource } from '@/domain/evidence/evidence';
import type { EvidenceStanding, MotionAnswer } from '@/domain/motion/answer';
import type { MotionRequest } from '@/domain/motion/request';
import type { Day } from '@/domain/shared/day';
import type { AspectId } from '@/domain/shared/ids';

/** One part of a motion against the sources: what each of them covers of it. */
export type MatrixRow = {
  readonly key: string;
  readonly request: MotionRequest;
  /** Which aspect of the request; `undefined` for the request itself, under which they stand. */
  readonly aspectId: AspectId | undefined;
  readonly name: string;
  readonly standing: Standing;
  /** For when it is announced, where one term says so. */
  readonly announcedFor: Term | undefined;
  /** For each source, in the order of the columns, all that it says of this part. */
  readonly cells: readonly (readonly EvidenceStanding[])[];
};

export type Matrix = {
  readonly sources: readonly { readonly key: string; readonly source: EvidenceSource }[];
  readonly rows: readonly MatrixRow[];
};

/** The parts of a motion, requests with their aspects, against every source that covers any of them, on a day. */
export function answerMatrix(
  dossier: Dossier,
  { requests, notInForce }: MotionAnswer,
  on: Day,
): Matrix {
  const sources = new Map<string, EvidenceSource>();
  for (const standing of requests.flatMap(({ parts }) => parts).flatMap((it) => it.evidence)) {
    const { source } = standing.evidence;
    sources.set(sourceKey(source), source);
  }
  const keys = [...sources.keys()];
  const rows = requests.flatMap((answer) =>
    answer.parts.map((part): MatrixRow => {
      const { request } = answer;
      const { aspectId, name, evidence } = part;
      return {
        key: `${request.id}/${aspectId ?? ''}`,
        request,
        aspectId,
        name,
        standing: partStanding(answer, part, notInForce === undefined),
        announcedFor: announcedFor(dossier, part, on),
        cells: keys.map((key) => evidence.filter((it) => sourceKey(it.evidence.source) === key)),
      };
    }),
  );
  return { sources: [...sources].map(([key, source]) => ({ key, source })), rows };
}
