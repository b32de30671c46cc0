import type { DeadlineStanding } from '@/domain/dossier/standing';
import { againstTermText } from '@/i18n/nl/timeliness';
import { TermText } from '@/items/text/TermText';

type PresentTermProps = { standing: Pick<DeadlineStanding, 'present' | 'againstPresent'> };

/** The term that holds after a postponement, and how it stands against that: "eind 2024, mogelijk verstreken". */
export function PresentTerm({ standing: { present, againstPresent } }: PresentTermProps) {
  const isPlaced = present.earliest !== undefined || present.latest !== undefined;
  return (
    <span>
      <TermText term={present} />
      {isPlaced && `, ${againstTermText(againstPresent, present)}`}
    </span>
  );
}
