import type { DeadlineStanding } from '@/domain/dossier/standing';
import { againstTermTail } from '@/i18n/nl/deadline/timeliness';
import { TermText } from '@/items/text/TermText';

type PresentTermProps = { standing: Pick<DeadlineStanding, 'present' | 'againstPresent'> };

/** The term that holds after a postponement, and how it stands against that, where that can be told: "eind 2024, mogelijk verstreken". */
export function PresentTerm({ standing: { present, againstPresent } }: PresentTermProps) {
  const isPlaced = present.earliest !== undefined || present.latest !== undefined;
  return (
    <span>
      <TermText term={present} />
      {isPlaced && againstTermTail(againstPresent, present)}
    </span>
  );
}
