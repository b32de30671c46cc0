import { byWeight } from '@/domain/deadline/weight';
import type { Dossier } from '@/domain/dossier/dossier';
import { motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import type { Study } from '@/domain/study/study';
import { type Due, duesOf, heaviestDue } from './due';
import { explainMotion } from './explain';

/** What is due for a study that is to cover an open part of a motion. */
export type ViaStudy = { readonly study: Study; readonly due: Due };

/**
 * Rule T9: a motion without a term of its own is told by the heaviest term of the studies that are announced for what is
 * open of it. That is the term of the study: it makes the motion itself neither late nor in time.
 */
export function dueViaStudy(dossier: Dossier, motion: Motion, on: Day): ViaStudy | undefined {
  const answer = motionAnswer(dossier, motion, on);
  if (answer.notInForce || heaviestDue(dossier, motion, on)) return undefined;
  const { groups } = explainMotion(dossier, answer, on);
  const announced = groups.flatMap(({ reason, sources, expected }) =>
    reason === 'announcedOnly' ? sources : expected,
  );
  const ids = new Set(
    announced.flatMap(({ source }) => (source.type === 'study' ? [source.studyId] : [])),
  );
  return [...ids]
    .flatMap((id) => {
      const study = dossier.find('study', id);
      const due = duesOf(dossier, { kind: 'study', id }, on)[0];
      return study && due ? [{ study, due }] : [];
    })
    .toSorted((a, b) => byWeight(a.due.headline, b.due.headline))[0];
}
