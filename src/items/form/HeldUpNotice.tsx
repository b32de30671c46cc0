import { saveTexts } from '@/i18n/nl/safekeeping/save';
import { useIsHeldUp } from '@/queries/dossier/savedState';
import type { Saving } from '@/queries/dossier/saving';
import styles from './FormDialog.module.css';

/** Says near the buttons why a save takes so long: another window is saving; nothing while that is not so. */
export function HeldUpNotice({ saving }: { saving: Saving }) {
  const isHeldUp = useIsHeldUp() && saving.state === 'waiting';
  return (
    <div role="status">{isHeldUp && <p className={styles['heldUp']}>{saveTexts.heldUp}</p>}</div>
  );
}
