import type { Deadline, Shift } from '@/domain/deadline/deadline';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { Evidence } from '@/domain/evidence/evidence';
import type { Motion } from '@/domain/motion/motion';
import type { ItemRef } from '@/domain/shared/ids';

/** What a letter can be evidence for: the motion as a whole and its requests, in their order. */
export function partsOf(dossier: Dossier, motion: Motion): readonly ItemRef[] {
  const requests = dossier.about('request', refOf(motion)).toSorted((a, b) => a.number - b.number);
  return [refOf(motion), ...requests.map(refOf)];
}

/** The terms of a motion and of its requests, each once. */
export function deadlinesOf(dossier: Dossier, motion: Motion): readonly Deadline[] {
  return [...new Set(partsOf(dossier, motion).flatMap((part) => dossier.about('deadline', part)))];
}

/** What of a motion rests on a document already, as its source or as the place where it is said. */
export function evidenceFrom(dossier: Dossier, motion: Motion, documentId: string): Evidence[] {
  return partsOf(dossier, motion)
    .flatMap((part) => dossier.about('evidence', part))
    .filter(
      ({ source, locator }) =>
        (source.type === 'document' && source.documentId === documentId) ||
        locator.documentId === documentId,
    );
}

/** The postponements of a motion's terms that a document is the source of, each with its term. */
export function shiftsFrom(
  dossier: Dossier,
  motion: Motion,
  documentId: string,
): { readonly deadline: Deadline; readonly shift: Shift }[] {
  return deadlinesOf(dossier, motion).flatMap((deadline) =>
    dossier
      .about('shift', { kind: 'deadline', id: deadline.id })
      .filter(({ source }) => source?.documentId === documentId)
      .map((shift) => ({ deadline, shift })),
  );
}
