import { useRef } from 'react';
import { archiveTakeTexts as texts } from '@/i18n/nl/archive/take';
import { formTexts } from '@/i18n/nl/forms/forms';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { FormFooter } from '@/ui/form/FormFooter';
import { type Use, UseList } from './UseList';

type AlreadyDialogProps = {
  title: string;
  uses: readonly Use[];
  onAgain: () => void;
  onClose: () => void;
};

/** Says that a letter was taken in before and where, with the way there, before it is taken in once more. */
export function AlreadyDialog({ title, uses, onAgain, onClose }: AlreadyDialogProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      title={title}
      description={texts.already.explanation}
      initialFocus={cancel}
      onClose={onClose}
    >
      <UseList uses={uses} label={title} />
      <FormFooter>
        <Button variant="primary" ref={cancel} onClick={onClose}>
          {formTexts.cancel}
        </Button>
        <Button onClick={onAgain}>{texts.already.again}</Button>
      </FormFooter>
    </Dialog>
  );
}
