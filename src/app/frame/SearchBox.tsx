import { Search } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { type Stand, StandProvider } from '@/queries/dossier/stand';
import { limitedQuestion, longestQuestion } from '@/ui/form/questionLimit';
import styles from './SearchBox.module.css';
import { useAskedFromPage } from './useAskedFromPage';

const loadPalette = () => import('@/features/search/Palette');

const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));

type Opened = {
  readonly returnTo: HTMLElement | undefined;
  /** Enter was pressed in the field, for what it finds. */
  readonly isEntered?: boolean;
};

/**
 * The field where everything is found. Typing, a click, Enter or an arrow key opens the palette, and so does Ctrl K
 * from anywhere; a page can open it with a question. The field itself takes what is typed until the palette is there and
 * shares it from then on, so that no letter is lost however long that takes. What it finds is as of the stand.
 */
export function SearchBox({ stand, mode }: Stand) {
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<Opened>();
  const input = useRef<HTMLInputElement>(null);

  useAskedFromPage(input, (returnTo, question) => {
    if (question !== undefined) setTyped(limitedQuestion(question));
    setOpened((already) => already ?? { returnTo });
  });

  const openHere = () => setOpened({ returnTo: input.current ?? undefined });
  const close = () => {
    setOpened(undefined);
    setTyped('');
  };
  // Once the palette is there it has the keys; these are pressed before that.
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing) return;
    if (!opened && (key === 'Enter' || key === 'ArrowDown')) openHere();
    else if (opened && key === 'Enter') setOpened({ ...opened, isEntered: true });
    else if (opened && key === 'Escape') {
      close();
      opened.returnTo?.focus();
    }
  };
  return (
    <div role="search" className={styles['box']}>
      <Search aria-hidden size={16} />
      <input
        ref={input}
        type="text"
        className={styles['input']}
        aria-label={shellTexts.openSearch}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        placeholder={shellTexts.search}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={longestQuestion}
        value={typed}
        onFocus={() => void loadPalette()}
        onClick={openHere}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          if (!opened) openHere();
        }}
      />
      <kbd className={styles['key']}>Ctrl K</kbd>
      {opened && (
        <Suspense fallback={null}>
          <StandProvider stand={stand} mode={mode}>
            <Palette
              typed={typed}
              onTyped={setTyped}
              takesOver={input}
              isEntered={opened.isEntered}
              returnTo={opened.returnTo}
              onClose={close}
            />
          </StandProvider>
        </Suspense>
      )}
    </div>
  );
}
