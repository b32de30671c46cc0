import { sourceKey } from '@/domain/answer/evidenceStanding';
import type { EvidenceSource } from '@/domain/evidence/evidence';
import type { EvidenceStanding, MotionAnswer, PartState } from '@/domain/motion/answer';

/** One part of a motion against the sources: what each of them covers of it. */
export type MatrixRow = {
  readonly key: string;
  readonly requestId: string;
  /** The number of the request; aspects stand under it without one. */
  readonly number: number | undefined;
  readonly name: string;
  readonly state: PartState;
  /** For each source, in the order of the columns, all that it says of this part. */
  readonly cells: readonly (readonly EvidenceStanding[])[];
};

export type Matrix = {
  readonly sources: readonly { readonly key: string; readonly source: EvidenceSource }[];
  readonly rows: readonly MatrixRow[];
};

/** The parts of a motion, requests with their aspects, against every source that covers any of them. */
export function answerMatrix({ requests }: MotionAnswer): Matrix {
  const sources = new Map<string, EvidenceSource>();
  for (const standing of requests.flatMap(({ parts }) => parts).flatMap((it) => it.evidence)) {
    const { source } = standing.evidence;
    sources.set(sourceKey(source), source);
  }
  const keys = [...sources.keys()];
  const rows = requests.flatMap(({ request, parts }) =>
    parts.map(
      ({ aspectId, name, state, evidence }): MatrixRow => ({
        key: `${request.id}/${aspectId ?? ''}`,
        requestId: request.id,
        number: aspectId ? undefined : request.number,
        name,
        state,
        cells: keys.map((key) => evidence.filter((it) => sourceKey(it.evidence.source) === key)),
      }),
    ),
  );
  return { sources: [...sources].map(([key, source]) => ({ key, source })), rows };
}
