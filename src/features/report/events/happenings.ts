import type { Commitment } from '@/domain/commitment/commitment';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import { type ItemRef, refKey } from '@/domain/shared/ids';
import { eventTexts } from '@/i18n/nl/report/events';
import { answeredEvents, searchedEvents } from './answered';
import { claimedEvents } from './claimed';
import { groupedBy, type Happening, sourcesOnce } from './happening';
import { promisedEvents } from './promised';
import { transferredEvents } from './transferred';

/** The studies that are to answer these items: named as evidence, or for the motion itself. */
export function studiesFor(dossier: Dossier, refs: readonly ItemRef[]): ItemRef[] {
  const named = refs
    .flatMap((ref) => dossier.about('evidence', ref))
    .flatMap(({ source }) => (source.type === 'study' ? [source.studyId] : []));
  return [...new Set(named)].map((id) => ({ kind: 'study', id }));
}

/** The item itself and, of a motion, its requests. */
export function subjectsOfItem(dossier: Dossier, item: Motion | Commitment): ItemRef[] {
  const ref = refOf(item);
  return [ref, ...(item.kind === 'motion' ? dossier.about('request', ref).map(refOf) : [])];
}

function beginnings(dossier: Dossier, item: Motion | Commitment): Happening[] {
  if (item.kind === 'commitment') {
    const { madeOn, by, id, sources } = item;
    if (!madeOn) return [];
    return [{ key: id, on: madeOn, text: eventTexts.promised(by), sources: sourcesOnce(sources) }];
  }
  const isClaimed = dossier
    .about('status', item)
    .some(({ axis, code }) => axis === 'decision' && code === 'submitted');
  if (!item.submittedOn || isClaimed) return [];
  const { id, submittedOn: on, sources } = item;
  return [{ key: id, on, text: eventTexts.submitted, sources: sourcesOnce(sources.slice(0, 1)) }];
}

function commitmentsFor(dossier: Dossier, motion: Motion): Happening[] {
  const made = dossier.all('commitment').flatMap((it) => {
    const isFor = it.motionIds.includes(motion.id);
    return isFor && it.madeOn ? [{ ...it, on: it.madeOn }] : [];
  });
  return groupedBy(made, ({ on }) => on).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        key: first.id,
        on: first.on,
        text: eventTexts.commitments(group.map(({ title }) => title)),
        sources: sourcesOnce(group.flatMap(({ sources }) => sources)),
      },
    ];
  });
}

/** What happened with a motion or commitment up to a day, oldest first, each with its sources. */
export function happeningsOf(dossier: Dossier, item: Motion | Commitment, on: Day): Happening[] {
  const subjects = subjectsOfItem(dossier, item);
  const studies = studiesFor(dossier, subjects);
  const refs = [...new Map([...subjects, ...studies].map((ref) => [refKey(ref), ref])).values()];
  return [
    ...beginnings(dossier, item),
    ...claimedEvents(dossier, refs),
    ...promisedEvents(dossier, refs),
    ...answeredEvents(dossier, subjects),
    ...(item.kind === 'motion' ? commitmentsFor(dossier, item) : []),
    ...searchedEvents(dossier, subjects),
    ...transferredEvents(dossier, subjects, on),
  ]
    .filter((event) => event.on <= on)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
