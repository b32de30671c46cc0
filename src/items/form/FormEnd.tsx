import { formTexts } from '@/i18n/nl/forms/forms';
import { Button } from '@/ui/button/Button';
import { DialogEnd } from '@/ui/dialog/DialogEnd';
import { FormFooter } from '@/ui/form/FormFooter';
import styles from './FormDialog.module.css';
import { HeldUpNotice } from './HeldUpNotice';
import type { Form } from './useForm';

type FormEndProps = {
  form: Pick<Form<object>, 'errorAt' | 'failed' | 'hasProblems' | 'saving'>;
  /** Why what the form rests on keeps it from being saved, once that was tried. */
  refusal: string | undefined;
  isSaving: boolean;
  submitLabel: string;
  onLeave: () => void;
};

/** What stays in view at the end of a form: why it is not saved, and its buttons. */
export function FormEnd({ form, refusal, isSaving, submitLabel, onLeave }: FormEndProps) {
  const wrong = refusal ?? form.errorAt('form') ?? form.failed;
  return (
    <DialogEnd>
      <div role="alert">
        {(wrong ?? (form.hasProblems && formTexts.refused)) && (
          <p className={styles['refused']}>{wrong ?? formTexts.refused}</p>
        )}
      </div>
      <HeldUpNotice saving={form.saving} />
      <FormFooter>
        <Button variant="primary" type="submit" aria-disabled={isSaving}>
          {isSaving ? formTexts.saving : submitLabel}
        </Button>
        <Button aria-disabled={form.saving.state === 'writing'} onClick={onLeave}>
          {formTexts.cancel}
        </Button>
      </FormFooter>
    </DialogEnd>
  );
}
