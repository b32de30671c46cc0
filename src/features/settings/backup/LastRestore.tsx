import { formatMoment } from '@/i18n/dates';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { useLastRestore } from '@/queries/backup/lastRestore';
import { Button } from '@/ui/button/Button';
import styles from '../SettingsPage.module.css';
import { useTakeBack } from './useTakeBack';

/** The last restore or repair in this window, with the way to take it back; nothing when there was none. */
export function LastRestore() {
  const restore = useLastRestore();
  const takeBack = useTakeBack();
  if (!restore) return null;
  const texts = backupTexts.lastRestore[restore.kind];
  return (
    <div className={styles['row']}>
      <p>{texts.done(formatMoment(restore.at))}</p>
      <Button onClick={() => void takeBack(restore)}>{texts.takeBack}</Button>
    </div>
  );
}
