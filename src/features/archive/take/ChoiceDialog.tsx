import { useRef, useState } from 'react';
import { formTexts } from '@/i18n/nl/forms/forms';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { type Option, Select } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { FormFooter } from '@/ui/form/FormFooter';

type ChoiceDialogProps = {
  title: string;
  label: string;
  next: string;
  choices: readonly Option[];
  onChosen: (value: string) => void;
  onClose: () => void;
};

/** Asks which of several is meant before a form opens. */
export function ChoiceDialog({
  title,
  label,
  next,
  choices,
  onChosen,
  onClose,
}: ChoiceDialogProps) {
  const [value, setValue] = useState(choices[0]?.value ?? '');
  const menu = useRef<HTMLSelectElement>(null);
  return (
    <Dialog open title={title} initialFocus={menu} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChosen(value);
        }}
      >
        <Field label={label}>
          {(control) => (
            <Select ref={menu} options={choices} value={value} onValue={setValue} {...control} />
          )}
        </Field>
        <FormFooter>
          <Button variant="primary" type="submit">
            {next}
          </Button>
          <Button onClick={onClose}>{formTexts.cancel}</Button>
        </FormFooter>
      </form>
    </Dialog>
  );
}
