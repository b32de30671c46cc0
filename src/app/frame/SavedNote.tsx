import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { shellTexts } from '@/i18n/nl/shell';
import { useSavedState } from '@/queries/dossier/savedState';
import { useKeepingTrouble } from '@/queries/safekeeping/keepingTrouble';
import { useSuperseded } from '@/queries/superseded';
import styles from './SavedNote.module.css';

const icons = {
  idle: Check,
  saving: LoaderCircle,
  saved: Check,
  failed: CloudOff,
  alone: TriangleAlert,
  readOnly: CloudOff,
};

/** Says whether what was done is on disk; "opgeslagen" only after the transaction was completed, and without more only as long as a copy is kept too. */
export function SavedNote() {
  const written = useSavedState();
  const trouble = useKeepingTrouble();
  const isSuperseded = useSuperseded();
  const isDone = written === 'idle' || written === 'saved';
  const kept = isDone && trouble ? 'alone' : written;
  const state = isSuperseded && written !== 'saving' ? 'readOnly' : kept;
  const Icon = icons[state];
  return (
    <span className={`${styles['note']} ${styles[state]}`} role="status">
      <Icon aria-hidden size={16} />
      <span className={styles['words']}>{shellTexts.saved[state]}</span>
    </span>
  );
}
