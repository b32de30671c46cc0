import { ambitionsOf } from '@/domain/ambition/studies';
import type { Dossier } from '@/domain/dossier/dossier';
import { motionIdsOf, type TimelineEntry, type TimelineSubject } from './entries';

export const groupings = ['institute', 'motion', 'ambition'] as const;
export type Grouping = (typeof groupings)[number];

export type EntryGroup = {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
};

type Heading = { id: string; label: string };

function institutesOf(dossier: Dossier, subject: TimelineSubject): Heading[] {
  switch (subject.kind) {
    case 'study':
      return [{ id: subject.institute, label: subject.institute }];
    case 'commitment':
      return [{ id: subject.by, label: subject.by }];
    case 'motion':
      return subject.addressee ? [{ id: subject.addressee, label: subject.addressee }] : [];
    case 'request': {
      const addressee = dossier.find('motion', subject.motionId)?.addressee;
      return addressee ? [{ id: addressee, label: addressee }] : [];
    }
  }
}

function motionsOf(dossier: Dossier, subject: TimelineSubject): Heading[] {
  return motionIdsOf(subject).flatMap((id) => {
    const motion = dossier.find('motion', id);
    return motion ? [{ id, label: motion.title }] : [];
  });
}

function ambitionHeadings(dossier: Dossier, subject: TimelineSubject): Heading[] {
  if (subject.kind !== 'study') return [];
  return ambitionsOf(dossier, subject).map(({ id, number, title }) => ({
    id,
    label: `${number} ${title}`,
  }));
}

const headingsBy = {
  institute: institutesOf,
  motion: motionsOf,
  ambition: ambitionHeadings,
} as const satisfies Record<Grouping, (dossier: Dossier, subject: TimelineSubject) => Heading[]>;

function studyTerms(entries: readonly TimelineEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ subject, deadline }) =>
      subject.kind === 'study' && deadline ? [deadline.deadline.id] : [],
    ),
  );
}

/**
 * Each term once: one that was named for a request as well as for the study that is to answer it has its row at the study.
 * Only under a motion both stand, the request to tell which part of it waits.
 */
function eachTermOnce(entries: readonly TimelineEntry[], by: Grouping): readonly TimelineEntry[] {
  if (by === 'motion') return entries;
  const ofStudies = studyTerms(entries);
  return entries.filter(
    ({ subject, deadline }) =>
      subject.kind === 'study' || !deadline || !ofStudies.has(deadline.deadline.id),
  );
}

/** Puts entries under headings, in the order of the dossier; what has none comes last, under `rest`. */
export function groupEntries(
  dossier: Dossier,
  entries: readonly TimelineEntry[],
  by: Grouping,
  rest: string,
): EntryGroup[] {
  const groups = new Map<string, { id: string; label: string; entries: TimelineEntry[] }>();
  const without: TimelineEntry[] = [];
  for (const entry of eachTermOnce(entries, by)) {
    const headings = headingsBy[by](dossier, entry.subject);
    if (headings.length === 0) without.push(entry);
    for (const { id, label } of headings) {
      const group = groups.get(id) ?? { id: `${by}-${groups.size}`, label, entries: [] };
      groups.set(id, group);
      group.entries.push(entry);
    }
  }
  const last = { id: `${by}-rest`, label: rest, entries: without };
  return without.length > 0 ? [...groups.values(), last] : [...groups.values()];
}
