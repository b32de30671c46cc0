import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { shellTexts } from '@/i18n/nl/shell';
import { useKeepingTrouble } from '@/queries/keepingTrouble';
import { useSavedState } from '@/queries/savedState';
import styles from './SavedNote.module.css';

const icons = {
  idle: Check,
  saving: LoaderCircle,
  saved: Check,
  failed: CloudOff,
  alone: TriangleAlert,
};

/** Says whether what was done is on disk; "opgeslagen" only after the transaction was completed, and without more only as long as a copy is kept too. */
export function SavedNote() {
  const written = useSavedState();
  const trouble = useKeepingTrouble();
  const isDone = written === 'idle' || written === 'saved';
  const state = isDone && trouble ? 'alone' : written;
  const Icon = icons[state];
  return (
    <span className={`${styles['note']} ${styles[state]}`} role="status">
      <Icon aria-hidden size={16} />
      <span className={styles['words']}>{shellTexts.saved[state]}</span>
    </span>
  );
}
