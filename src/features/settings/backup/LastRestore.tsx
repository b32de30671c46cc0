import { formatMoment } from '@/i18n/dates';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { useLastRestore } from '@/queries/backup/lastRestore';
import { Button } from '@/ui/button/Button';
import styles from '../SettingsPage.module.css';
import { useTakeBack } from './useTakeBack';

/** The last restore in this window, with the way to take it back; nothing when there was none. */
export function LastRestore() {
  const restore = useLastRestore();
  const takeBack = useTakeBack();
  if (!restore) return null;
  return (
    <div className={styles['row']}>
      <p>{backupTexts.restored(formatMoment(restore.at))}</p>
      <Button onClick={() => void takeBack(restore)}>{backupTexts.takeBack}</Button>
    </div>
  );
}
