import { tableTexts } from '@/i18n/nl/items/tables';
import { SearchInput } from '@/ui/form/SearchInput';
import { useTypedAhead } from '@/ui/form/useTypedAhead';

type WordFilterProps = { words: string; onWords: (words: string) => void };

/** How long typing must pause, in milliseconds, before the address follows. */
const pause = 150;

/** Narrows a list by words while one types. The field runs ahead of the address, which follows when typing pauses. */
export function WordFilter({ words, onWords }: WordFilterProps) {
  const [typed, setTyped, tellNow] = useTypedAhead(words, onWords, pause);
  return (
    <SearchInput
      aria-label={tableTexts.words}
      placeholder={tableTexts.wordsPlaceholder}
      value={typed}
      onValue={setTyped}
      onBlur={tellNow}
    />
  );
}
