import { Menu } from 'lucide-react';
import { useId, useRef } from 'react';
import { shellTexts } from '@/i18n/nl/frame/shell';
import type { PageEntry } from '@/items/page/pages';
import { useSettings } from '@/queries/settings';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import styles from './BottomBar.module.css';
import { barEntries, moreEntries } from './navigation';

type EntryProps = { entry: PageEntry; onClick?: () => void };

function Entry({ entry: { page, icon: Icon }, onClick }: EntryProps) {
  return (
    <AppLink
      to={pagePath(page)}
      className={styles['link']}
      activeClassName={styles['active'] ?? ''}
      {...(onClick ? { onClick } : {})}
    >
      <Icon aria-hidden size={20} />
      <span>{shellTexts.pages[page]}</span>
    </AppLink>
  );
}

/** The navigation at the bottom of a phone: four pages, and a sheet with the others. */
export function BottomBar() {
  const sheet = useRef<HTMLDivElement>(null);
  const id = useId();
  const { dossier } = useSettings();
  return (
    <nav className={styles['bar']} aria-label={shellTexts.mainNavigation}>
      {barEntries.map((entry) => (
        <Entry key={entry.page} entry={entry} />
      ))}
      <button type="button" className={styles['link']} popoverTarget={id}>
        <Menu aria-hidden size={20} />
        <span>{shellTexts.more}</span>
      </button>
      <div ref={sheet} id={id} popover="auto" className={styles['sheet']}>
        <p className={styles['dossier']}>
          {shellTexts.openDossier(shellTexts.dossierNames[dossier])}
        </p>
        {moreEntries.map((entry) => (
          <Entry key={entry.page} entry={entry} onClick={() => sheet.current?.hidePopover()} />
        ))}
      </div>
    </nav>
  );
}
