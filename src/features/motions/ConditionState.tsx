import { refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { MotionRequest } from '@/domain/motion/request';
import { StatusButton } from '@/items/status/StatusButton';
import { StatusHistory } from '@/items/status/StatusHistory';
import { Grounds } from '@/items/status/Verdict';
import { useDossier } from '@/queries/dossier/dossier';

/** Whether the condition of a request is met, since when, why and who says so, with all that was claimed of it before. */
export function ConditionState({ request }: { request: MotionRequest }) {
  const { dossier, on } = useDossier();
  const subject = refOf(request);
  const { claim } = standingOn(dossier, subject, 'condition', on);
  return (
    <>
      <StatusButton subject={subject} axis="condition" />
      {claim && <Grounds claim={claim} />}
      <StatusHistory subject={subject} axis="condition" />
    </>
  );
}
