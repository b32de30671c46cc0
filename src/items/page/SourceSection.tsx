import type { Locator } from '@/domain/document/locator';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { LocatorText } from '@/items/links/LocatorText';
import { useDossier } from '@/queries/dossier/dossier';
import { Section } from '@/ui/layout/Page';
import { anchors } from './anchors';
import styles from './ItemPage.module.css';

/** One text per locator, for telling them apart in a list. */
function keyOf({ documentId, page, section, url, note }: Locator): string {
  return [documentId, page, section, url, note].join('|');
}

/** Where the facts of an item are to be found. */
export function SourceSection({ sources }: { sources: readonly Locator[] }) {
  const { dossier } = useDossier();
  return (
    <Section title={itemPageTexts.sources} anchor={anchors.sources}>
      {sources.length === 0 ? (
        <p className={styles['soft']}>{itemPageTexts.noSources}</p>
      ) : (
        <ul className={styles['list']}>
          {sources.map((locator) => (
            <li key={keyOf(locator)}>
              <LocatorText dossier={dossier} locator={locator} />
              {locator.passage && <blockquote>{locator.passage}</blockquote>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
