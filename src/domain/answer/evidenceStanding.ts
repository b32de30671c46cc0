import { exactTerm, type Term } from '@/domain/deadline/term';
import type { Locator } from '@/domain/document/locator';
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
  /** Where that stands: of a study that is delivered what says so, else what says that the source covers this. */
  readonly locator: Locator;
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

/** What was said before this statement of the same source, for what is asked with it; the first one first. */
function saidBefore(dossier: Dossier, { subject, source, on }: Evidence): Evidence[] {
  const key = sourceKey(source);
  return askedTogether(dossier, subject)
    .flatMap((ref) => dossier.about('evidence', ref))
    .filter((it) => it.on < on && sourceKey(it.source) === key)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** The day on which a document came: it was there already when it is found not to cover something after all. */
function documentDay(dossier: Dossier, evidence: Evidence): Term {
  const there = saidBefore(dossier, evidence).find(({ stage }) => stage === 'delivered');
  if (evidence.coverage !== 'none' || !there) return exactTerm(evidence.on, evidence.on);
  return there.happened ?? exactTerm(there.on, there.on);
}

/**
 * When a document or an event came: at its own moment, else a document on the day of its evidence, and an event by then
 * and not before the day on which it was still said to come.
 */
function deliveryOf(dossier: Dossier, evidence: Evidence): Term {
  const { source, on, happened } = evidence;
  if (happened) return happened;
  if (source.type === 'document') return documentDay(dossier, evidence);
  const earliest = saidBefore(dossier, evidence).findLast(({ stage }) => stage === 'announced')?.on;
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
): Pick<EvidenceStanding, 'stage' | 'deliveredAt' | 'locator'> {
  const { source, locator } = evidence;
  if (source.type !== 'study') {
    const isDelivered = evidence.stage === 'delivered';
    const deliveredAt = isDelivered ? deliveryOf(dossier, evidence) : undefined;
    return { stage: evidence.stage, deliveredAt, locator };
  }
  const claims = dossier
    .about('status', { kind: 'study', id: source.studyId })
    .filter((claim) => claim.axis === 'study');
  const since = runStart(claims, on);
  const code = claimOn(claims, on)?.code;
  if (since && code === 'delivered') {
    return { stage: 'delivered', deliveredAt: momentOf(since), locator: since.source ?? locator };
  }
  return { stage: code === 'stopped' ? 'stopped' : 'announced', deliveredAt: undefined, locator };
}

/** Whether a delivered source covers to this extent. */
export function covers({ stage, evidence }: EvidenceStanding, coverage: Coverage): boolean {
  return stage === 'delivered' && evidence.coverage === coverage;
}

/** Whether a source that covers at least a part is still to come. */
export function isExpected({ stage, evidence }: EvidenceStanding): boolean {
  return stage === 'announced' && evidence.coverage !== 'none';
}
