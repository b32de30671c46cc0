import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import { CountsSection } from './CountsSection';
import { RecentChanges } from './RecentChanges';
import { YearSection } from './YearSection';

/** What stands below the first screen of the overview: the year around the day shown, counts, the last changes. */
export function LowerSections({ dossier, on }: { dossier: Dossier; on: Day }) {
  return (
    <>
      <YearSection dossier={dossier} on={on} />
      <CountsSection dossier={dossier} on={on} />
      <RecentChanges dossier={dossier} on={on} />
    </>
  );
}
