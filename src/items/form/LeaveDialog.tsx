import { useRef } from 'react';
import { formTexts } from '@/i18n/nl/forms/forms';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { FormFooter } from '@/ui/form/FormFooter';

/** Asks whether what was filled in may be lost. */
export function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { title, text, stay, leave } = formTexts.unsaved;
  const stayButton = useRef<HTMLButtonElement>(null);
  return (
    <Dialog open onClose={onStay} title={title} description={text} initialFocus={stayButton}>
      <FormFooter>
        <Button variant="primary" ref={stayButton} onClick={onStay}>
          {stay}
        </Button>
        <Button variant="danger" onClick={onLeave}>
          {leave}
        </Button>
      </FormFooter>
    </Dialog>
  );
}
