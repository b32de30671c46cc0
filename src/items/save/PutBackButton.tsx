import { failureSentence } from '@/i18n/nl/forms/failures';
import { formTexts } from '@/i18n/nl/forms/forms';
import { saveTexts } from '@/i18n/nl/safekeeping/save';
import { changeFailureIn } from '@/queries/dossier/changeFailedError';
import { type Gone, useRevive } from '@/queries/dossier/revive';
import { Button } from '@/ui/button/Button';
import { showToast } from '@/ui/toast/toasts';
import { touchedBy } from './touchedBy';

type PutBackButtonProps = { gone: Gone; variant?: 'secondary' | 'quiet' };

/** Puts back what was deleted with what went along with it, and says in a message that it did, or why it could not. */
export function PutBackButton({ gone, variant = 'secondary' }: PutBackButtonProps) {
  const { mutateAsync: revive, isPending } = useRevive();
  const putBack = async () => {
    if (isPending) return;
    try {
      const revived = await revive(gone);
      showToast({ text: saveTexts.putBack, kind: 'undone', about: touchedBy(revived) });
    } catch (error) {
      showToast({ text: failureSentence(changeFailureIn(error)), urgent: true });
    }
  };
  return (
    <Button variant={variant} aria-disabled={isPending} onClick={() => void putBack()}>
      {formTexts.gone.putBack}
    </Button>
  );
}
