import { archiveImportTexts } from '@/i18n/nl/archive/import';
import { useRunningImport } from '@/queries/archive/archiveImport';
import { Button } from '@/ui/button/Button';
import styles from './ImportProgress.module.css';

/** How far an import is: a bar, counts, the time that is left, and a way to stop. */
export function ImportProgress() {
  const { progress, cancel } = useRunningImport();
  const label = progress
    ? archiveImportTexts.running(progress.current.name, progress.file, progress.files)
    : archiveImportTexts.starting;
  return (
    <div className={styles['frame']} role="group" aria-label={label}>
      <div className={styles['words']}>
        <p>{label}</p>
        {progress && (
          <p className={styles['soft']}>
            {archiveImportTexts.progress(progress.read, progress.timeLeft)}
          </p>
        )}
      </div>
      <progress
        className={styles['bar']}
        aria-label={label}
        {...(progress ? { value: progress.share } : {})}
      />
      <Button onClick={cancel}>{archiveImportTexts.cancel}</Button>
    </div>
  );
}
