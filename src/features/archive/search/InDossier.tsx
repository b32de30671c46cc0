import { useId } from 'react';
import type { Item } from '@/domain/dossier/records';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { ItemLink } from '@/items/links/ItemLink';
import { searchDossier } from '@/items/search/searchDossier';
import { useDossier } from '@/queries/dossier/dossier';
import styles from './NothingFound.module.css';

/** Who needs more of them looks in the dossier itself. */
const most = 5;

/** What the dossier has for a question, as the palette finds it; nothing when that is only like it. */
export function InDossier({ question }: { question: string }) {
  const { dossier } = useDossier();
  const titleId = useId();
  const { hits, leniency } = searchDossier(dossier, question);
  const found = hits.slice(0, most).flatMap(({ ref }): Item[] => {
    const item: Item | undefined = dossier.find(ref.kind, ref.id);
    return item ? [item] : [];
  });
  if (found.length === 0 || leniency !== 'words') return null;
  return (
    <div className={styles['dossier']}>
      <p id={titleId}>{archiveTexts.search.dossierHas}</p>
      <ul aria-labelledby={titleId}>
        {found.map(({ kind, id }) => (
          <li key={`${kind}-${id}`}>
            <ItemLink dossier={dossier} to={{ kind, id }} /> ({kindLabels[kind].one})
          </li>
        ))}
      </ul>
    </div>
  );
}
