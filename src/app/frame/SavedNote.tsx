import { Check, CloudOff, LoaderCircle } from 'lucide-react';
import { shellTexts } from '@/i18n/nl/shell';
import { useSavedState } from '@/queries/savedState';
import styles from './SavedNote.module.css';

const icons = { idle: Check, saving: LoaderCircle, saved: Check, failed: CloudOff };

/** Says whether what was done is on disk; "opgeslagen" only after the transaction was completed. */
export function SavedNote() {
  const state = useSavedState();
  const Icon = icons[state];
  return (
    <span className={`${styles['note']} ${styles[state]}`} role="status">
      <Icon aria-hidden size={16} />
      <span className={styles['words']}>{shellTexts.saved[state]}</span>
    </span>
  );
}
