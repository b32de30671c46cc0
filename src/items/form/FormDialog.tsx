import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { RecordRef } from '@/domain/shared/ids';
import { formTexts } from '@/i18n/nl/forms/forms';
import { Dialog } from '@/ui/dialog/Dialog';
import { focusRefused } from '@/ui/form/focusRefused';
import styles from './FormDialog.module.css';
import { FormEnd } from './FormEnd';
import { RestoredNotice } from './RestoredNotice';
import { StandingNotice } from './StandingNotice';
import { closing, type Form } from './useForm';
import { useLeaving } from './useLeaving';
import { useStanding } from './useStanding';

const firstField = 'input, select, textarea';

type FormDialogProps<Values extends object> = {
  form: Form<Values>;
  title: string;
  description?: ReactNode;
  width?: 'narrow' | 'wide';
  submitLabel?: string;
  /** What it adds to as it is filled in, one of which has to be there; else that is what the form is about. */
  restsOn?: readonly RecordRef[] | undefined;
  /** Checks and saves; the dialog closes when it gives `true`. */
  onSubmit: () => Promise<boolean>;
  /** Closes it; by then, what was typed is let go of. */
  onClose: () => void;
  /** Puts everything back to begin anew, where that takes more than the form. */
  onStartOver?: () => void;
  /** The names of what was changed elsewhere since the form was first opened, where it is taken up again. */
  changedSince?: readonly string[];
  /** A question that lies over the form. */
  over?: ReactNode;
  children: ReactNode;
};

/** The first field of a form; of radio buttons, which are one stop for Tab, the one that is chosen. */
function firstFieldIn(form: HTMLFormElement | null): HTMLElement | null {
  const first = form?.querySelector<HTMLElement>(firstField) ?? null;
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  const chosen = `input[type="radio"][name="${CSS.escape(first.name)}"]:checked`;
  return form?.querySelector<HTMLElement>(chosen) ?? first;
}

/** Sets focus on the first field when the dialog opens, and on the first wrong one after each refusal. */
function useFormFocus(refusals: number) {
  const formRef = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLElement>(null);
  const takeForm = (element: HTMLFormElement | null) => {
    formRef.current = element;
    first.current = firstFieldIn(element);
  };
  useEffect(() => {
    if (refusals > 0) focusRefused(formRef.current);
  }, [refusals]);
  return { first, takeForm };
}

/** A form in a dialog: Enter saves; Escape and going to another page close it, and ask first when something is not saved. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const {
    form,
    restsOn,
    title,
    description,
    width = 'narrow',
    submitLabel = formTexts.save,
  } = props;
  const { onSubmit, onClose, onStartOver, changedSince = [], over, children } = props;
  const standing = useStanding(form.about, restsOn);
  const { refusal } = standing;
  const [isRefused, setRefused] = useState(false);
  const [isSubmitting, setSubmitting] = useState(false);
  // A question over the form may save too.
  const isSaving = isSubmitting || form.saving.state !== undefined;
  const { first, takeForm } = useFormFocus(form.refusals);
  const notice = useRef<HTMLDivElement>(null);
  const close = closing(form, onClose);
  const { leave, question } = useLeaving(form, isSubmitting, close);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isSaving) return;
    form.setFailed(undefined);
    setRefused(refusal !== undefined);
    if (refusal) {
      // What mends it stands above all fields, out of sight in a long form. Not on its button: an Enter that is held down
      // would press that.
      notice.current?.focus();
      return;
    }
    setSubmitting(true);
    const saved = await onSubmit();
    setSubmitting(false);
    if (saved) close();
  };

  return (
    <Dialog
      open
      onClose={leave}
      title={title}
      description={description}
      width={width}
      initialFocus={first}
    >
      <form
        noValidate
        className={styles['form']}
        ref={takeForm}
        onSubmit={(event) => void submit(event)}
      >
        {refusal && (
          <div ref={notice} tabIndex={-1} className={styles['standing']}>
            <StandingNotice standing={standing} isKept={form.isKept} />
          </div>
        )}
        {form.isRestored && (
          <RestoredNotice
            changedSince={changedSince}
            onStartOver={() => (onStartOver ?? form.startOver)()}
          />
        )}
        {children}
        <FormEnd
          form={form}
          refusal={isRefused ? refusal : undefined}
          isSaving={isSaving}
          submitLabel={submitLabel}
          onLeave={leave}
        />
      </form>
      {over}
      {question}
    </Dialog>
  );
}
