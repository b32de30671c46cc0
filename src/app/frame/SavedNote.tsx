import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { useSavedState } from '@/queries/dossier/savedState';
import { useKeepingTrouble } from '@/queries/safekeeping/keepingTrouble';
import { useSuperseded } from '@/queries/superseded';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import styles from './SavedNote.module.css';

const icons = {
  idle: Check,
  saving: LoaderCircle,
  heldUp: LoaderCircle,
  saved: Check,
  failed: CloudOff,
  alone: TriangleAlert,
  readOnly: CloudOff,
};

/** What is said in words also where there is room for icons alone. */
const troubles: ReadonlySet<keyof typeof icons> = new Set([
  'heldUp',
  'failed',
  'alone',
  'readOnly',
]);

/** Says whether what was done is on disk; "opgeslagen" only after the transaction was completed, and without more only as long as a copy is kept too. */
export function SavedNote() {
  const written = useSavedState();
  const trouble = useKeepingTrouble();
  const isSuperseded = useSuperseded();
  const isBusy = written === 'saving' || written === 'heldUp';
  const isDone = written === 'idle' || written === 'saved';
  const kept = isDone && trouble ? 'alone' : written;
  const state = isSuperseded && !isBusy ? 'readOnly' : kept;
  const Icon = icons[state];
  const words = shellTexts.saved[state];
  return (
    <span className={`${styles['note']} ${styles[state]}`} role="status">
      <Icon aria-hidden size={16} />
      {troubles.has(state) ? words : <VisuallyHidden when="narrow">{words}</VisuallyHidden>}
    </span>
  );
}
