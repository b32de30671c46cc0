import { X } from 'lucide-react';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { useArchiveState } from '@/queries/archive/archive';
import { useArchiveSearch } from '@/queries/archive/archiveSearch';
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

const texts = archiveTexts.saved;

type SavedRowProps = {
  saved: SavedSearchRow;
  lastImport: number;
  onSeen: (saved: SavedSearchRow) => void;
  onRemove: () => void;
};

function SavedRow({ saved, lastImport, onSeen, onRemove }: SavedRowProps) {
  const search = parseSearchText(saved.search);
  const asked = questionIn(search);
  const isNewer = lastImport > saved.seen;
  const narrowing = { ...asked.narrowing, importedAfter: saved.seen };
  const { page } = useArchiveSearch({ ...asked, narrowing }, { limit: 1, isEnabled: isNewer });
  const fresh = isNewer ? (page?.total ?? 0) : 0;
  const changed = page?.counts.changed ?? 0;
  const see = () => {
    if (isNewer) onSeen({ ...saved, seen: lastImport });
  };
  return (
    <li className={styles['row']}>
      <AppLink
        to={pagePath('archive')}
        search={fresh > 0 ? { ...search, ...sinceTexts(saved.seen) } : search}
        onClick={see}
      >
        {saved.name}
      </AppLink>
      {fresh > 0 && (
        <AppLink
          to={pagePath('archive')}
          search={{ ...search, ...onlySinceTexts(saved.seen) }}
          onClick={see}
        >
          {texts.fresh(fresh - changed, changed)}
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
  const lastImport = Math.max(0, ...(state?.imports ?? []).map(({ id }) => id));
  const search = stringifySearchText(present).replace(/^\?/, '');
  const store = async (name: string) => {
    const isKept = await succeeds(
      save({ id: nextId(), name, search, seen: lastImport }),
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
                lastImport={lastImport}
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
