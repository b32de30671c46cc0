import { shellTexts } from '@/i18n/nl/frame/shell';
import { useSettings } from '@/queries/settings';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import { mainEntries } from './navigation';
import styles from './Rail.module.css';

/** The navigation at the left: words and icons, below 1100 pixels icons alone. */
export function Rail() {
  const { dossier } = useSettings();
  return (
    <nav className={styles['rail']} aria-label={shellTexts.mainNavigation}>
      <p className={styles['name']}>
        <VisuallyHidden when="narrow">{shellTexts.appName}</VisuallyHidden>
        <span className={styles['short']} aria-hidden>
          G
        </span>
      </p>
      <ul className={styles['list']}>
        {mainEntries.map(({ page, icon: Icon }) => (
          <li key={page} className={page === 'archive' ? styles['apart'] : undefined}>
            <AppLink
              to={pagePath(page)}
              className={styles['link']}
              activeClassName={styles['active'] ?? ''}
              title={shellTexts.pages[page]}
            >
              <Icon aria-hidden size={18} />
              <VisuallyHidden when="narrow">{shellTexts.pages[page]}</VisuallyHidden>
            </AppLink>
          </li>
        ))}
      </ul>
      <p
        className={styles['dossier']}
        title={shellTexts.openDossier(shellTexts.dossierNames[dossier])}
      >
        <VisuallyHidden when="narrow">{shellTexts.dossierNames[dossier]}</VisuallyHidden>
        <span className={styles['short']} aria-hidden>
          {shellTexts.dossierShort[dossier]}
        </span>
      </p>
    </nav>
  );
}
