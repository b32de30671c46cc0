import { archiveTexts } from '@/i18n/nl/archive/page';
import type { ArchiveQuestion, FoundPage } from '@/queries/archive/archiveSearch';
import { Button } from '@/ui/button/Button';
import { useArchiveAddress } from '../useArchiveAddress';
import styles from './ResultCount.module.css';
import { useFresh } from './useFresh';

const texts = archiveTexts.search;

type ResultCountProps = {
  asked: ArchiveQuestion;
  page: FoundPage | undefined;
  /** It is of the question before. */
  isBusy: boolean;
};

/** How many results there are, and what shows fewer or more: those since a saved search was last opened, and all of them. */
export function ResultCount({ asked, page, isBusy }: ResultCountProps) {
  const { since, isNarrowed, setAfter, clear } = useArchiveAddress();
  const isOnlySince = asked.narrowing.importedAfter !== undefined;
  const fresh = useFresh(asked, isOnlySince ? undefined : since);
  return (
    <div className={styles['count']}>
      <p role="status" aria-busy={isBusy}>
        {page && texts.found(page.total)}
      </p>
      {fresh !== undefined && (
        <Button variant="quiet" onClick={() => setAfter(since)}>
          {fresh}
        </Button>
      )}
      {isNarrowed && (
        <Button variant="quiet" onClick={clear}>
          {texts.clear}
        </Button>
      )}
    </div>
  );
}
