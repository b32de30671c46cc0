import { exactTerm, type Term } from '@/domain/deadline/term';
import type { Dossier } from '@/domain/dossier/dossier';
import { evidenceDay, type StatedDay } from '@/domain/dossier/statedDay';
import type { Coverage, Evidence, EvidenceSource } from '@/domain/evidence/evidence';
import type { Day } from '@/domain/shared/day';
import { claimOn, momentOf, runStart } from '@/domain/status/statusClaim';
import { askedTogether } from './askedTogether';

/**
 * How far a source has come: there, only said to come, or given up. Of what is `overtaken` only the announcement named
 * this: the source came since, and nobody recorded that it covers it.
 */
export type SourceStage = 'delivered' | 'announced' | 'overtaken' | 'stopped';

/** A source that is said to cover something, held against a day. */
export type EvidenceStanding = {
  readonly evidence: Evidence;
  readonly stage: SourceStage;
  /** When the source came; `undefined` while it is not there. */
  readonly deliveredAt: Term | undefined;
  /** What the day of the evidence is: its own, or that of the document that says so. */
  readonly stated: StatedDay;
  /** Said of a motion as a whole that has more parts than one, so that it can't be told which of them is meant. */
  readonly isUnplaced: boolean;
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

/** The last day before this statement on which the same source was still said to come, for what is asked with it. */
function lastAwaited(dossier: Dossier, { subject, source, on }: Evidence): Day | undefined {
  const key = sourceKey(source);
  return askedTogether(dossier, subject)
    .flatMap((ref) => dossier.about('evidence', ref))
    .filter((it) => it.stage === 'announced' && it.on < on && sourceKey(it.source) === key)
    .map((it) => it.on)
    .toSorted()
    .at(-1);
}

/**
 * When a document or an event came: at its own moment, else a document on the day of its evidence, and an event by then
 * and not before the day on which it was still said to come.
 */
function deliveryOf(dossier: Dossier, evidence: Evidence): Term {
  const { source, on, happened } = evidence;
  if (happened) return happened;
  if (source.type === 'document') return exactTerm(on, on);
  const earliest = lastAwaited(dossier, evidence);
  return earliest
    ? { words: '', kind: 'in', earliest, latest: on, approximate: false }
    : { words: '', kind: 'by', latest: on, approximate: false };
}

/**
 * A source held against a day. Rules E2 to E5: a study is delivered from when, and as long as, its status says so,
 * whatever its evidence says; a document or an event when its evidence says so.
 */
export function evidenceStanding(dossier: Dossier, evidence: Evidence, on: Day): EvidenceStanding {
  return {
    evidence,
    ...howFar(dossier, evidence, on),
    stated: evidenceDay(dossier, evidence),
    isUnplaced: isUnplaced(dossier, evidence),
  };
}

/** A motion as a whole has parts to tell apart when it has several requests, or one with aspects. */
function isUnplaced(dossier: Dossier, { subject }: Evidence): boolean {
  if (subject.kind !== 'motion') return false;
  const requests = dossier.about('request', subject);
  return requests.length > 1 || requests.some(({ aspects }) => aspects.length > 0);
}

function howFar(
  dossier: Dossier,
  evidence: Evidence,
  on: Day,
): Pick<EvidenceStanding, 'stage' | 'deliveredAt'> {
  const { source } = evidence;
  if (source.type !== 'study') {
    const isDelivered = evidence.stage === 'delivered';
    const deliveredAt = isDelivered ? deliveryOf(dossier, evidence) : undefined;
    return { stage: evidence.stage, deliveredAt };
  }
  const claims = dossier
    .about('status', { kind: 'study', id: source.studyId })
    .filter((claim) => claim.axis === 'study');
  const since = runStart(claims, on);
  const code = claimOn(claims, on)?.code;
  if (since && code === 'delivered') {
    return { stage: 'delivered', deliveredAt: momentOf(since) };
  }
  return { stage: code === 'stopped' ? 'stopped' : 'announced', deliveredAt: undefined };
}

/** Whether a delivered source covers to this extent. */
export function covers({ stage, evidence }: EvidenceStanding, coverage: Coverage): boolean {
  return stage === 'delivered' && evidence.coverage === coverage;
}

/** Whether a source that covers at least a part is still to come. */
export function isExpected({ stage, evidence }: EvidenceStanding): boolean {
  return stage === 'announced' && evidence.coverage !== 'none';
}
