import { exactTerm, type Term } from '@/domain/deadline/term';
import type { Dossier } from '@/domain/dossier/dossier';
import { evidenceDay, type StatedDay } from '@/domain/dossier/statedDay';
import type { Coverage, Evidence, EvidenceSource } from '@/domain/evidence/evidence';
import type { Day } from '@/domain/shared/day';
import { claimOn, momentOf, runStart } from '@/domain/status/statusClaim';

/** How far a source has come: there, only said to come, or given up. */
export type SourceStage = 'delivered' | 'announced' | 'stopped';

/** A source that is said to cover something, held against a day. */
export type EvidenceStanding = {
  readonly evidence: Evidence;
  readonly stage: SourceStage;
  /** When it was delivered; `undefined` unless the stage is `delivered`. */
  readonly deliveredAt: Term | undefined;
  /** What the day of the evidence is: its own, or that of the document that says so. */
  readonly stated: StatedDay;
};

/** One text per source, for telling them apart. */
export function sourceKey(source: EvidenceSource): string {
  switch (source.type) {
    case 'study':
      return `study:${source.studyId}`;
    case 'document':
      return `document:${source.documentId}`;
    case 'event':
      return `event:${source.title}`;
  }
}

/** When a document or an event came: at its own moment, else a document on the day of its evidence, an event by then. */
function deliveryOf({ source, on, happened }: Evidence): Term {
  if (happened) return happened;
  return source.type === 'document'
    ? exactTerm(on, on)
    : { words: '', kind: 'by', latest: on, approximate: false };
}

/**
 * A source held against a day. Rules E2 to E5: a study is delivered from when, and as long as, its status says so,
 * whatever its evidence says; a document or an event when its evidence says so.
 */
export function evidenceStanding(dossier: Dossier, evidence: Evidence, on: Day): EvidenceStanding {
  const { source } = evidence;
  const stated = evidenceDay(dossier, evidence);
  if (source.type !== 'study') {
    const isDelivered = evidence.stage === 'delivered';
    const deliveredAt = isDelivered ? deliveryOf(evidence) : undefined;
    return { evidence, stage: evidence.stage, deliveredAt, stated };
  }
  const claims = dossier
    .about('status', { kind: 'study', id: source.studyId })
    .filter((claim) => claim.axis === 'study');
  const since = runStart(claims, on);
  const code = claimOn(claims, on)?.code;
  if (since && code === 'delivered') {
    return { evidence, stage: 'delivered', deliveredAt: momentOf(since), stated };
  }
  const stage = code === 'stopped' ? 'stopped' : 'announced';
  return { evidence, stage, deliveredAt: undefined, stated };
}

/** Whether a delivered source covers to this extent. */
export function covers({ stage, evidence }: EvidenceStanding, coverage: Coverage): boolean {
  return stage === 'delivered' && evidence.coverage === coverage;
}
