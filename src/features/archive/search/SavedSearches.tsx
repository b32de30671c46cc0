import { X } from 'lucide-react';
import { useState } from 'react';
import { archiveTexts } from '@/i18n/nl/archive';
import { useArchiveState } from '@/queries/archive';
import { useArchiveSearch } from '@/queries/archiveSearch';
import { type SavedSearchRow, useSavedSearches } from '@/queries/savedSearches';
import { useServices } from '@/queries/services';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { parseSearchText, stringifySearchText } from '@/routing/search';
import { Button } from '@/ui/button/Button';
import { TextInput } from '@/ui/form/controls';
import { showToast } from '@/ui/toast/toasts';
import { questionIn, useArchiveAddress } from '../useArchiveAddress';
import styles from './SavedSearches.module.css';

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
  return (
    <li className={styles['row']}>
      <AppLink to={pagePath('archive')} search={search}>
        {saved.name}
      </AppLink>
      {fresh > 0 && (
        <AppLink
          to={pagePath('archive')}
          search={{ ...search, na: String(saved.seen) }}
          onClick={() => onSeen({ ...saved, seen: lastImport })}
        >
          {texts.fresh(fresh)}
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

/** Searches that were kept, with how many results are new since they were last looked at; and keeping the present one. */
export function SavedSearches() {
  const { nextId } = useServices();
  const { texts: present } = useArchiveAddress();
  const state = useArchiveState();
  const { searches, save, remove } = useSavedSearches();
  const [name, setName] = useState<string>();
  const lastImport = Math.max(0, ...(state?.imports ?? []).map(({ id }) => id));
  const search = stringifySearchText(present).replace(/^\?/, '');
  const store = async () => {
    const called = name?.trim();
    if (!called) return;
    await save({ id: nextId(), name: called, search, seen: lastImport });
    setName(undefined);
    showToast({ text: texts.done(called) });
  };
  return (
    <div className={styles['frame']}>
      {search !== '' && name === undefined && (
        <Button variant="quiet" onClick={() => setName(present['zoek'] ?? '')}>
          {texts.save}
        </Button>
      )}
      {name !== undefined && (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            void store();
          }}
        >
          <TextInput aria-label={texts.name} value={name} onValue={setName} />
          <Button type="submit">{texts.store}</Button>
        </form>
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
                onSeen={(row) => void save(row)}
                onRemove={() => void remove(saved.id)}
              />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
