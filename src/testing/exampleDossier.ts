import { loadExampleRecords } from '@fixtures/voorbeelddossier';
import { dossierAsOf } from '@/domain/dossier/asOf';
import { buildDossier } from '@/domain/dossier/dossier';
import { motionAnswer } from '@/domain/motion/answer';
import { day } from '@/domain/shared/day';

/** All of the example dossier, whatever the day. */
export const exampleDossier = buildDossier(await loadExampleRecords());

/** The example dossier as of a day. */
export function exampleOn(text: string) {
  const on = day(text);
  return { dossier: dossierAsOf(exampleDossier, on), on };
}

/** A motion of the example dossier as of a day, with how far it was answered then. */
export function exampleMotionOn(text: string, motionId: string) {
  const { dossier, on } = exampleOn(text);
  const motion = dossier.find('motion', motionId);
  if (!motion) throw new Error(`no ${motionId} on ${text}`);
  return { dossier, on, motion, answer: motionAnswer(dossier, motion, on) };
}
