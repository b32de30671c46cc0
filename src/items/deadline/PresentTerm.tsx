import type { DeadlineStanding } from '@/domain/dossier/standing';
import { againstPresentText } from '@/i18n/nl/timeliness';
import { TermText } from '@/items/text/TermText';

type PresentTermProps = { standing: Pick<DeadlineStanding, 'present' | 'againstPresent'> };

/** The term that holds after a postponement, and how it stands against that: "na het reces, over 14 dagen". */
export function PresentTerm({ standing: { present, againstPresent } }: PresentTermProps) {
  const isPlaced = present.earliest !== undefined || present.latest !== undefined;
  return (
    <span>
      <TermText term={present} />
      {isPlaced && `, ${againstPresentText(againstPresent)}`}
    </span>
  );
}
