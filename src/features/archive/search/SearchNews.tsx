import { archiveTexts } from '@/i18n/nl/archive/page';
import { referencesIn } from '@/items/references/references';
import { readableReference } from '@/items/text/readableReference';
import { type ArchiveState, useArchiveFindings, useArchiveState } from '@/queries/archive/archive';
import { useIsImporting } from '@/queries/archive/archiveImport';
import { type FoundPage, useSearchAgain } from '@/queries/archive/archiveSearch';
import { Button } from '@/ui/button/Button';
import styles from './SearchNews.module.css';

const texts = archiveTexts.search;

/** Whether the question asks by the number of a dossier, of which many are worked out. */
function asksNumber(question: string): boolean {
  return (
    /\d/u.test(question) && (/\bdossier\b/iu.test(question) || referencesIn(question).length > 0)
  );
}

/** The reference of the question by which the first result is only likely to be known. */
function likelyReference(question: string, { items: [first] }: FoundPage): string | undefined {
  const { derived } = first ?? {};
  if (derived === undefined || !first?.isExact) return undefined;
  return referencesIn(question).some(({ id }) => id === derived) ? derived : undefined;
}

/**
 * What the archive holds now beside what it held when it answered. A publication may be that of a motion that was there
 * already, which is only known once it is worked out: it counts as no record that came.
 */
function newsSince({ apart: before }: FoundPage, { apart: now }: ArchiveState) {
  const more = now.records - before.records;
  return { more, isOther: more !== 0 || now.publications !== before.publications };
}

type SearchNewsProps = { question: string; page: FoundPage };

/** What is to be known about the results: records that came since, numbers still to be worked out, a number that is only likely. */
export function SearchNews({ question, page }: SearchNewsProps) {
  const state = useArchiveState();
  const searchAgain = useSearchAgain();
  const isRunning = useIsImporting();
  const isWorkingOut = useArchiveFindings(isRunning === false && page.records > 0);
  const since = state && newsSince(page, state);
  const likely = likelyReference(question, page);
  return (
    <>
      {since?.isOther && (
        <div className={styles['line']} role="status">
          <p>{texts.newer(since.more)}</p>
          <Button onClick={searchAgain}>{texts.again}</Button>
        </div>
      )}
      {(isRunning || isWorkingOut) && asksNumber(question) && (
        <p className={styles['line']} role="status">
          {isRunning ? texts.afterImport : texts.workingOut}
        </p>
      )}
      {likely !== undefined && (
        <p className={styles['line']}>{texts.likely(readableReference(likely))}</p>
      )}
    </>
  );
}
