import { Suspense, useDeferredValue, useRef } from 'react';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { useArchiveSearch } from '@/queries/archive/archiveSearch';
import { Failed } from './Failed';
import styles from './SearchPart.module.css';
import { Facets } from './search/Facets';
import { InDossier } from './search/InDossier';
import { NothingFound } from './search/NothingFound';
import { Problems } from './search/Problems';
import { QueryHelp } from './search/QueryHelp';
import { ResultCount } from './search/ResultCount';
import { ResultList } from './search/ResultList';
import { SavedSearches } from './search/SavedSearches';
import { SearchBar } from './search/SearchBar';
import { SearchNews } from './search/SearchNews';
import { useTyped } from './search/useTyped';
import { useArchiveAddress } from './useArchiveAddress';

/** Searching the archive: the question, filters with their counts, and all results in one list. */
export function SearchPart({ isBeside }: { isBeside: boolean }) {
  const { asked } = useArchiveAddress();
  const [typed, setTyped, tellNow] = useTyped();
  const question = useDeferredValue(typed);
  const now = { ...asked, question };
  const { page, isPending, failure, tryAgain } = useArchiveSearch(now);
  const top = useRef<HTMLDivElement>(null);
  /** The button that was pressed goes with the question it stood by: one goes on in the question. */
  const askInstead = (instead: string) => {
    setTyped(instead);
    top.current?.querySelector<HTMLElement>('[type="search"]')?.focus();
  };
  const results = useRef<HTMLDivElement>(null);
  const enterResults = () => results.current?.querySelector<HTMLElement>('li a[href]')?.focus();
  return (
    <div className={isBeside ? styles['column'] : styles['part']}>
      <div ref={top} className={styles['top']}>
        <SearchBar typed={typed} onTyped={setTyped} onLeave={tellNow} onDown={enterResults} />
        {!isBeside && (
          <div className={styles['aids']}>
            <QueryHelp />
            <SavedSearches />
          </div>
        )}
        {page && <Problems problems={page.problems} onQuestion={askInstead} />}
      </div>
      <Facets asked={now} page={page} isFolded={isBeside} />
      <div ref={results} className={styles['results']}>
        <ResultCount asked={now} page={page} isBusy={isPending || question !== typed} />
        {failure && <Failed text={archiveTexts.failures[failure]} onAgain={tryAgain} />}
        {page && <SearchNews question={question} page={page} />}
        {page && page.total > 0 && (
          // The rows need the dossier; while that is read one can type already.
          <Suspense fallback={null}>
            {!isBeside && <InDossier asked={asked} />}
            <ResultList asked={now} first={page} isStale={isPending} />
          </Suspense>
        )}
        {page?.total === 0 && (
          <NothingFound
            asked={now}
            isSettled={!isPending && question === asked.question}
            onQuestion={askInstead}
          />
        )}
      </div>
    </div>
  );
}
