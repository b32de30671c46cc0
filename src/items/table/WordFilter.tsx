import { useEffect, useEffectEvent, useState } from 'react';
import { tableTexts } from '@/i18n/nl/items/tables';
import { TextInput } from '@/ui/form/controls';

type WordFilterProps = { words: string; onWords: (words: string) => void };

/** How long typing must pause before the address follows. */
const pause = 150;

/** Narrows a list by words while one types. The field runs ahead of the address, which follows when typing pauses. */
export function WordFilter({ words, onWords }: WordFilterProps) {
  const [typed, setTyped] = useState(words);
  const [known, setKnown] = useState(words);
  if (words !== known) {
    setKnown(words);
    setTyped(words);
  }
  const tell = useEffectEvent(onWords);
  useEffect(() => {
    if (typed === words) return undefined;
    const timer = setTimeout(() => tell(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, words]);
  return (
    <TextInput
      type="search"
      aria-label={tableTexts.words}
      placeholder={tableTexts.wordsPlaceholder}
      value={typed}
      onValue={setTyped}
    />
  );
}
