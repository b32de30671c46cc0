import type { Term } from '@/domain/deadline/term';
import type { Timeliness } from '@/domain/deadline/timeliness';
import { byWeight } from '@/domain/deadline/weight';
import type { Dossier } from '@/domain/dossier/dossier';
import { claimsAbout, deadlinesOf } from '@/domain/dossier/standing';
import { claimDay, type StatedDay } from '@/domain/dossier/statedDay';
import type { Coverage, EvidenceSource } from '@/domain/evidence/evidence';
import type { Day } from '@/domain/shared/day';
import { runStart, type StatusClaim } from '@/domain/status/statusClaim';
import { type EvidenceStanding, type SourceStage, sourceKey } from './evidenceStanding';
import type { WithdrawnStanding } from './part';

/** A source as a sentence about it needs it. */
export type SourceFacts = {
  readonly key: string;
  readonly source: EvidenceSource;
  readonly title: string;
  /** Who does the study, where it is one. */
  readonly institute: string | undefined;
  readonly stage: SourceStage;
  readonly coverage: Coverage;
  /** The day from which it is known as a source for this: when it was announced, or what it does not cover was said. */
  readonly since: Day;
  /** What that day is: that of the announcement itself, or of the document that says so. */
  readonly stated: StatedDay;
  readonly deliveredAt: Term | undefined;
  /** From when it was known not to cover this after all (rule E6). */
  readonly withdrawnOn: Day | undefined;
  /** The status of the study, as claimed; `undefined` for what is no study, or of which nobody claimed anything. */
  readonly claim: (StatusClaim & { readonly stated: StatedDay }) | undefined;
  /** The term that the study is held to (rule T7), and how that stands. */
  readonly due: { readonly term: Term; readonly timeliness: Timeliness } | undefined;
};

function nameOf(dossier: Dossier, source: EvidenceSource): string {
  switch (source.type) {
    case 'study':
      return dossier.find('study', source.studyId)?.title ?? source.studyId;
    case 'document':
      return dossier.find('document', source.documentId)?.title ?? source.documentId;
    case 'event':
      return source.title;
  }
}

function factsOf(
  dossier: Dossier,
  standing: EvidenceStanding | WithdrawnStanding,
  on: Day,
): SourceFacts {
  const { source, on: since } = standing.evidence;
  const ref =
    source.type === 'study' ? ({ kind: 'study', id: source.studyId } as const) : undefined;
  const [due] = ref
    ? deadlinesOf(dossier, ref, on).toSorted((a, b) => byWeight(a.headline, b.headline))
    : [];
  const claim = ref && runStart(claimsAbout(dossier, ref, 'study'), on);
  return {
    key: sourceKey(source),
    source,
    title: nameOf(dossier, source),
    institute: ref && dossier.find('study', ref.id)?.institute,
    stage: standing.stage,
    coverage: standing.evidence.coverage,
    since,
    stated: standing.stated,
    deliveredAt: standing.deliveredAt,
    withdrawnOn: 'withdrawnOn' in standing ? standing.withdrawnOn : undefined,
    claim: claim && { ...claim, stated: claimDay(dossier, claim) },
    due: due && { term: due.heldTo, timeliness: due.headline },
  };
}

/** The sources of statements, each once, with the day on which it was first named. */
export function sourcesOf(
  dossier: Dossier,
  standings: readonly EvidenceStanding[],
  on: Day,
): SourceFacts[] {
  const found = new Map<string, SourceFacts>();
  const byDay = standings.toSorted((a, b) => (a.evidence.on < b.evidence.on ? -1 : 1));
  for (const standing of byDay) {
    const key = sourceKey(standing.evidence.source);
    if (!found.has(key)) found.set(key, factsOf(dossier, standing, on));
  }
  return [...found.values()];
}
