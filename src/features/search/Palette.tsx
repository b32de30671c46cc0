import { type RefObject, useDeferredValue } from 'react';
import { formatDay } from '@/i18n/dates';
import { searchTexts } from '@/i18n/nl/search/search';
import { useDossier } from '@/queries/dossier/dossier';
import { CommandPalette } from '@/ui/palette/CommandPalette';
import { usePaletteGroups } from './usePaletteGroups';

type PaletteProps = {
  /** What is typed, kept by the box in the frame, where one may have begun typing before this was there. */
  typed: string;
  onTyped: (typed: string) => void;
  /** That box, from which the caret is taken over. */
  takesOver?: RefObject<HTMLInputElement | null>;
  /** Enter was pressed there already: the first answer is opened. */
  isEntered?: boolean | undefined;
  onClose: () => void;
  /** What has the focus again when it closes without opening a page. */
  returnTo?: HTMLElement | undefined;
};

/** Reaches everything from one field: pages, commands, and the items of the dossier by word or by number. */
export function Palette({ typed, onTyped, onClose, ...opened }: PaletteProps) {
  const question = useDeferredValue(typed);
  const { on, isPast } = useDossier();
  const { groups, count, shown, isPending } = usePaletteGroups(question);
  return (
    <CommandPalette
      label={searchTexts.label}
      placeholder={searchTexts.placeholder}
      value={typed}
      onValue={onTyped}
      isStale={question !== typed || isPending}
      groups={groups}
      count={question.trim() === '' ? '' : searchTexts.count(count)}
      empty={
        <>
          <p>{searchTexts.empty(question.trim())}</p>
          {isPast && <p>{searchTexts.emptyOnDay(formatDay(on))}</p>}
        </>
      }
      hints={count > shown ? searchTexts.more(shown, count) : searchTexts.hints}
      onClose={onClose}
      {...opened}
    />
  );
}
