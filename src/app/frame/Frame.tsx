import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { parseDay } from '@/domain/shared/day';
import { shellTexts } from '@/i18n/nl/shell';
import { FormHost } from '@/items/edit/FormHost';
import { StandProvider } from '@/queries/stand';
import { useSearchTexts } from '@/routing/search';
import { modeName, readMode } from '@/routing/standMode';
import { ToastHost } from '@/ui/toast/ToastHost';
import { LoadingPage } from '../LoadingPage';
import { UpdatesHost } from '../updates/UpdatesHost';
import { BottomBar } from './BottomBar';
import styles from './Frame.module.css';
import { Notices } from './Notices';
import { Rail } from './Rail';
import { SavedNote } from './SavedNote';
import { SearchBox } from './SearchBox';
import { StandPicker } from './StandPicker';
import { UndoRedo } from './UndoRedo';
import { useKeptFocus } from './useKeptFocus';
import { useTheme } from './useTheme';

/**
 * Moves focus to the title of a page that was just opened, so that it is read aloud and keys start there. A page that
 * leads to a part of itself marks that with `data-arrival` and focuses it by itself. Gives the address of that page.
 */
function useFocusOnTitle(): string {
  // The address that is on screen: a page that is still on its way has no title yet.
  const pathname = useRouterState({
    select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname,
  });
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    // The page gave it to what the address, or the way back, leads to.
    if (document.activeElement?.closest('main [data-arrival]')) return;
    const titles = document.querySelectorAll<HTMLElement>('main h1');
    titles.item(titles.length - 1)?.focus({ preventScroll: true });
  }, [pathname]);
  return pathname;
}

/** The frame around every page: navigation, search, the day shown, and whether all is saved. */
export function Frame() {
  const [{ stand: standText = '', [modeName]: modeText }] = useSearchTexts();
  const stand = parseDay(standText);
  const mode = readMode(modeText);
  const pathname = useFocusOnTitle();
  useKeptFocus();
  useTheme();
  return (
    <>
      <a
        className={styles['skip']}
        href="#inhoud"
        onClick={(event) => {
          // The address behind the # is the page's own.
          event.preventDefault();
          document.querySelector<HTMLElement>('main')?.focus();
        }}
      >
        {shellTexts.skip}
      </a>
      <div className={styles['frame']}>
        <Rail />
        <div className={styles['column']}>
          <header className={styles['bar']}>
            <SearchBox stand={stand} mode={mode} />
            <div className={styles['tools']}>
              <StandPicker stand={stand} mode={mode} />
              <UndoRedo />
              <SavedNote />
            </div>
          </header>
          <main className={styles['main']} id="inhoud" tabIndex={-1}>
            <UpdatesHost />
            <Suspense fallback={<LoadingPage />}>
              <StandProvider stand={stand} mode={mode}>
                <Notices standText={standText} />
                <Outlet />
                <FormHost key={pathname} />
              </StandProvider>
            </Suspense>
          </main>
        </div>
      </div>
      <BottomBar />
      <ToastHost />
    </>
  );
}
