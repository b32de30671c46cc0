import { useId, useMemo } from 'react';
import type { Item } from '@/domain/dossier/records';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { ItemLink } from '@/items/links/ItemLink';
import { askDossier } from '@/items/search/askDossier';
import { searchTheDossier } from '@/items/search/dossierSearch';
import type { ArchiveQuestion } from '@/queries/archive/archiveSearch';
import { useDossier } from '@/queries/dossier/dossier';
import { Button } from '@/ui/button/Button';
import { useHeldWhilePressed } from '@/ui/list/useHeldWhilePressed';
import styles from './InDossier.module.css';
import { tickedTests } from './tickedTests';

const texts = archiveTexts.search;
/** Who needs more of them looks in the dossier itself. */
const most = 3;

/**
 * What the dossier has for a question, as the palette finds it, of what is ticked beside that; nothing when it is only like
 * it. For a question that typing has paused at: the list comes and goes above results that one is reading.
 */
export function InDossier({ asked }: { asked: ArchiveQuestion }) {
  // A result that one presses right after typing stays under the pointer.
  const { question, narrowing } = useHeldWhilePressed(asked);
  const { dossier, on } = useDossier();
  const titleId = useId();
  const { hits, leniency } = useMemo(() => {
    const shown = { dossier, on };
    return askDossier(shown, question, { also: tickedTests(shown, narrowing) });
  }, [dossier, on, question, narrowing]);
  const found = hits.slice(0, most).flatMap(({ ref }): Item[] => {
    const item: Item | undefined = dossier.find(ref.kind, ref.id);
    return item ? [item] : [];
  });
  if (found.length === 0 || leniency !== 'words') return null;
  const more = hits.length - found.length;
  // What is ticked can't be asked of the search box: it would show others besides those that are counted.
  const isNarrowed = Object.keys(narrowing).length > 0;
  return (
    <div className={styles['place']}>
      <div className={styles['frame']}>
        <p id={titleId}>{texts.dossierHas}</p>
        <ul className={styles['list']} aria-labelledby={titleId}>
          {found.map(({ kind, id, title }) => (
            <li key={`${kind}-${id}`} title={title}>
              <ItemLink dossier={dossier} to={{ kind, id }} /> <span>({kindLabels[kind].one})</span>
            </li>
          ))}
        </ul>
        {more > 0 && isNarrowed && <p>{texts.dossierHasMore(more)}</p>}
        {more > 0 && !isNarrowed && (
          <Button
            variant="quiet"
            title={texts.searchDossier}
            onClick={() => searchTheDossier(question)}
          >
            {texts.dossierHasMore(more)}
          </Button>
        )}
      </div>
    </div>
  );
}
