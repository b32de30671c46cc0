import { useDeferredValue, useState } from 'react';
import { formatDay } from '@/i18n/dates';
import { searchTexts } from '@/i18n/nl/search';
import { useDossier } from '@/queries/dossier';
import { CommandPalette } from '@/ui/palette/CommandPalette';
import { usePaletteGroups } from './usePaletteGroups';

/** Reaches everything from one field: pages, commands, and the items of the dossier by word or by number. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const question = useDeferredValue(typed);
  const { on, isPast } = useDossier();
  const { groups, hitCount, shownHits } = usePaletteGroups(question);
  const optionCount = groups.reduce((count, { options }) => count + options.length, 0);
  return (
    <CommandPalette
      label={searchTexts.label}
      placeholder={searchTexts.placeholder}
      value={typed}
      onValue={setTyped}
      isStale={question !== typed}
      groups={groups}
      count={question.trim() === '' ? '' : searchTexts.count(optionCount - shownHits + hitCount)}
      empty={
        <>
          <p>{searchTexts.empty(question.trim())}</p>
          {isPast && <p>{searchTexts.emptyOnDay(formatDay(on))}</p>}
        </>
      }
      hints={hitCount > shownHits ? searchTexts.more(shownHits, hitCount) : searchTexts.hints}
      onClose={onClose}
    />
  );
}
