import type { StatusClaim } from '@/domain/status/statusClaim';
import { formatDay } from '@/i18n/dates';
import { conflictTexts } from '@/i18n/nl/forms/forms';
import { statusLabel } from '@/i18n/nl/status/status';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { FormFooter } from '@/ui/form/FormFooter';

type ClaimConflictDialogProps = {
  claims: readonly StatusClaim[];
  onSave: () => void;
  onLeave: () => void;
  onBack: () => void;
};

/** Asks what is to be done when a status was claimed elsewhere while the form for one was open. */
export function ClaimConflictDialog({ claims, onSave, onLeave, onBack }: ClaimConflictDialogProps) {
  return (
    <Dialog
      open
      onClose={onBack}
      title={conflictTexts.claimTitle}
      description={
        <>
          {claims.map(({ id, axis, code, holdsFrom }) => (
            <span key={id}>
              {conflictTexts.claimed(statusLabel(axis, code), formatDay(holdsFrom))}{' '}
            </span>
          ))}
          {conflictTexts.claimKept}
        </>
      }
    >
      <FormFooter>
        <Button variant="primary" onClick={onSave}>
          {conflictTexts.claimSave}
        </Button>
        <Button onClick={onLeave}>{conflictTexts.claimLeave}</Button>
        <Button onClick={onBack}>{conflictTexts.back}</Button>
      </FormFooter>
    </Dialog>
  );
}
