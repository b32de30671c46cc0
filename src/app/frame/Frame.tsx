import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { parseDay } from '@/domain/shared/day';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { StandProvider } from '@/queries/dossier/stand';
import { useSearchTexts } from '@/routing/search';
import { modeName, readMode } from '@/routing/standMode';
import { ToastHost } from '@/ui/toast/ToastHost';
import { LoadingPage } from '../LoadingPage';
import { UpdatesHost } from '../updates/UpdatesHost';
import { Arrival } from './Arrival';
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

/** The frame around every page: navigation, search, the day shown, and whether all is saved. */
export function Frame() {
  const [{ stand: standText = '', [modeName]: modeText }] = useSearchTexts();
  const stand = parseDay(standText);
  const mode = readMode(modeText);
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
                <Arrival />
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
