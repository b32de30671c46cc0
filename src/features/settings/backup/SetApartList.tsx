import type { SetApart } from '@/domain/journal/setApart';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { Banner } from '@/ui/layout/Banner';
import styles from '../SettingsPage.module.css';

const texts = backupTexts.setApart;

/** Which rows of the history could not be read and are in the backup as they are; nothing when all could. */
export function SetApartList({ rows }: { rows: readonly SetApart[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <Banner tone="warning">{texts.explanation(rows.length)}</Banner>
      <ul className={styles['list']} aria-label={texts.label}>
        {rows.map(({ id, path }) => (
          <li key={`${id} ${path}`}>
            <code>{id || texts.nameless}</code>: {texts.place(path)}
          </li>
        ))}
      </ul>
    </>
  );
}
