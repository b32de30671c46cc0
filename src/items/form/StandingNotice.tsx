import { Suspense } from 'react';
import { GoneNotice } from './GoneNotice';
import { OtherDossierNotice } from './OtherDossierNotice';
import { SupersededNotice } from './SupersededNotice';
import type { Standing } from './useStanding';
import { WipedNotice } from './WipedNotice';

type StandingNoticeProps = {
  standing: Standing;
  /** What is typed comes back when the form is opened again. */
  isKept: boolean;
};

/** Says within a form what it rests on that no longer stands; nothing while all does. */
export function StandingNotice({ standing, isKept }: StandingNoticeProps) {
  const { isWiped, isSuperseded, leftDossier, gone } = standing;
  if (isWiped) return <WipedNotice />;
  if (isSuperseded) return <SupersededNotice isKept={isKept} />;
  if (leftDossier) return <OtherDossierNotice belongsTo={leftDossier} />;
  if (!gone) return null;
  return (
    <Suspense fallback={null}>
      <GoneNotice gone={gone} />
    </Suspense>
  );
}
