import { X } from 'lucide-react';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { type ArchiveState, useArchiveState } from '@/queries/archive/archive';
import { useSearchAgain } from '@/queries/archive/archiveSearch';
import { type SavedSearchRow, useSavedSearches } from '@/queries/archive/savedSearches';
import { useServices } from '@/queries/services';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { parseSearchText, stringifySearchText } from '@/routing/search';
import { Button } from '@/ui/button/Button';
import { showToast } from '@/ui/toast/toasts';
import { onlySinceTexts, questionIn, sinceTexts, useArchiveAddress } from '../useArchiveAddress';
import styles from './SavedSearches.module.css';
import { SaveSearch } from './SaveSearch';
import { useFresh } from './useFresh';

const texts = archiveTexts.saved;

type ImportIds = {
  readonly last: number;
  /** Of the last import to which nothing is added any more: what an import that is under way still brings can't be seen yet. */
  readonly lastWhole: number;
};

function idsOf(imports: ArchiveState['imports']): ImportIds {
  const last = Math.max(0, ...imports.map(({ id }) => id));
  const growing = imports.filter(({ state }) => state === 'running');
  return { last, lastWhole: Math.min(last, ...growing.map(({ id }) => id - 1)) };
}

type SavedRowProps = {
  saved: SavedSearchRow;
  imports: ImportIds;
  onSeen: (saved: SavedSearchRow) => void;
  onRemove: () => void;
};

function SavedRow({ saved, imports, onSeen, onRemove }: SavedRowProps) {
  const search = parseSearchText(saved.search);
  const since = imports.last > saved.seen ? saved.seen : undefined;
  const fresh = useFresh(questionIn(search), since);
  const searchAgain = useSearchAgain();
  const see = () => {
    // What was found before may be of an archive that has more by now.
    searchAgain();
    if (imports.lastWhole > saved.seen) onSeen({ ...saved, seen: imports.lastWhole });
  };
  return (
    <li className={styles['row']}>
      <AppLink
        to={pagePath('archive')}
        search={since === undefined ? search : { ...search, ...sinceTexts(since) }}
        onClick={see}
      >
        {saved.name}
      </AppLink>
      {fresh !== undefined && (
        <AppLink
          to={pagePath('archive')}
          search={{ ...search, ...onlySinceTexts(saved.seen) }}
          onClick={see}
        >
          {fresh}
        </AppLink>
      )}
      <Button
        variant="quiet"
        icon={<X aria-hidden />}
        aria-label={texts.remove(saved.name)}
        title={texts.remove(saved.name)}
        onClick={onRemove}
      />
    </li>
  );
}

/** Waits for a change, and gives whether it was made; tells in a message when it was not. */
async function succeeds(change: Promise<void>, failed: string): Promise<boolean> {
  try {
    await change;
    return true;
  } catch {
    showToast({ text: failed, urgent: true });
    return false;
  }
}

/** Searches that were kept, with how many results are new or changed since they were last opened; and keeping the present one. */
export function SavedSearches() {
  const { nextId } = useServices();
  const { texts: present, asked } = useArchiveAddress();
  const state = useArchiveState();
  const { searches, save, remove } = useSavedSearches();
  const imports = idsOf(state?.imports ?? []);
  const search = stringifySearchText(present).replace(/^\?/, '');
  const store = async (name: string) => {
    const isKept = await succeeds(
      save({ id: nextId(), name, search, seen: imports.lastWhole }),
      texts.notStored,
    );
    if (isKept) showToast({ text: texts.done(name) });
    return isKept;
  };
  return (
    <div className={styles['frame']}>
      {search !== '' && (
        // A name that was being typed is of the search that stood there then.
        <SaveSearch key={search} proposed={asked.question} onSave={store} />
      )}
      {searches.length > 0 && (
        <details open>
          <summary>{texts.title}</summary>
          <ul className={styles['rows']}>
            {searches.map((saved) => (
              <SavedRow
                key={saved.id}
                saved={saved}
                imports={imports}
                onSeen={(row) => void succeeds(save(row), texts.notSeen(row.name))}
                onRemove={() => void succeeds(remove(saved.id), texts.notRemoved(saved.name))}
              />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
