import { Suspense } from 'react';
import { GoneNotice } from './GoneNotice';
import { OtherDossierNotice } from './OtherDossierNotice';
import type { Standing } from './useStanding';
import { WipedNotice } from './WipedNotice';

/** Says within a form what it rests on that no longer stands; nothing while all does. */
export function StandingNotice({ isWiped, leftDossier, gone }: Standing) {
  if (isWiped) return <WipedNotice />;
  if (leftDossier) return <OtherDossierNotice belongsTo={leftDossier} />;
  if (!gone) return null;
  return (
    <Suspense fallback={null}>
      <GoneNotice gone={gone} />
    </Suspense>
  );
}
