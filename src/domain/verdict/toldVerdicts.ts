import { covers } from '@/domain/answer/evidenceStanding';
import type { Term } from '@/domain/deadline/term';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { MotionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import { requestVerdictsOn, saysSomething, type Verdict, verdictsOn } from './verdict';

/** A verdict of the cabinet or the Kamer with the delivery that came after it, if one did: then it speaks of before (rule V11). */
export type ToldVerdict = { readonly verdict: Verdict; readonly overtakenBy: Term | undefined };

/** The first delivery, of what covers a part of the motion, that certainly came after a day. */
function deliveredAfter({ requests }: MotionAnswer, since: Day): Term | undefined {
  return requests
    .flatMap(({ parts }) => parts)
    .flatMap(({ evidence }) => evidence)
    .filter((it) => covers(it, 'whole') || covers(it, 'partial'))
    .flatMap(({ deliveredAt }) => deliveredAt ?? [])
    .filter(({ earliest }) => earliest !== undefined && earliest > since)
    .toSorted((a, b) => ((a.earliest ?? '') < (b.earliest ?? '') ? -1 : 1))[0];
}

/** What the cabinet reports and the Kamer ruled of a motion, or of the one thing that it asks, as far as they said something. */
export function toldVerdicts(dossier: Dossier, answer: MotionAnswer, on: Day): ToldVerdict[] {
  const motion = refOf(answer.motion);
  const ofOnly = requestVerdictsOn(dossier, motion, on).filter(({ request }) => request?.isOnly);
  const said = [...verdictsOn(dossier, motion, on), ...ofOnly].filter(saysSomething);
  return (['execution', 'chamber'] as const).flatMap((axis) => {
    const verdict = said.find((it) => it.axis === axis);
    if (!verdict) return [];
    return [{ verdict, overtakenBy: deliveredAfter(answer, verdict.claim.holdsFrom) }];
  });
}
