import { type ReactNode, useRef } from 'react';
import { Button } from '@/ui/button/Button';
import { FormFooter } from '@/ui/form/FormFooter';
import { Dialog } from './Dialog';

type ConfirmDialogProps = {
  title: string;
  description: ReactNode;
  /** What else is to be known before one answers. */
  children?: ReactNode;
  /** Absent where there is nothing to do after all: then it only tells so. */
  confirm: string | undefined;
  cancel: string;
  /** `danger` for what takes away, `primary` for what only changes. */
  variant?: 'danger' | 'primary';
  /** While it is being done a second press does nothing. */
  isBusy: boolean;
  /** Whether the question can be left: where nothing else is said, not while it is being done, as that can't be called off. */
  canClose?: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something is done that a stray Enter should not do: the way back has the focus. */
export function ConfirmDialog({
  title,
  description,
  children,
  confirm,
  cancel,
  variant = 'danger',
  isBusy,
  canClose = !isBusy,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const back = useRef<HTMLButtonElement>(null);
  const close = () => canClose && onClose();
  return (
    <Dialog open onClose={close} title={title} description={description} initialFocus={back}>
      {children}
      <FormFooter>
        {confirm && (
          <Button variant={variant} aria-disabled={isBusy} onClick={() => !isBusy && onConfirm()}>
            {confirm}
          </Button>
        )}
        <Button ref={back} aria-disabled={!canClose} onClick={close}>
          {cancel}
        </Button>
      </FormFooter>
    </Dialog>
  );
}
