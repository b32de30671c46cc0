import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { RecordRef } from '@/domain/shared/ids';
import { formTexts } from '@/i18n/nl/forms/forms';
import { useLeaveQuestion } from '@/routing/useLeaveQuestion';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { DialogEnd } from '@/ui/dialog/DialogEnd';
import { FormFooter } from '@/ui/form/FormFooter';
import { focusRefused } from '@/ui/form/focusRefused';
import styles from './FormDialog.module.css';
import { LeaveDialog } from './LeaveDialog';
import { RestoredNotice } from './RestoredNotice';
import { StandingNotice } from './StandingNotice';
import { closing, type Form } from './useForm';
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

/** Sets focus on the first field when the dialog opens, and on the first wrong one after each refusal. */
function useFormFocus(refusals: number) {
  const formRef = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLElement>(null);
  const takeForm = (element: HTMLFormElement | null) => {
    formRef.current = element;
    first.current =
      element?.querySelector<HTMLElement>('input:checked') ??
      element?.querySelector<HTMLElement>(firstField) ??
      null;
  };
  useEffect(() => {
    if (refusals > 0) focusRefused(formRef.current);
  }, [refusals]);
  return { first, takeForm };
}

/** How a form is left: at once when nothing is lost, else after the question; so too when another page is asked for. */
function useLeaving(
  { isDirty }: Pick<Form<object>, 'isDirty'>,
  isSaving: boolean,
  close: () => void,
) {
  const [isLeaving, setLeaving] = useState(false);
  // What is being saved may lead to a page itself.
  const page = useLeaveQuestion(isDirty && !isSaving);
  const leavePage = page && {
    stay: page.stay,
    leave: () => {
      // A step back may leave the page there.
      close();
      page.leave();
    },
  };
  const asked = leavePage ?? (isLeaving && { stay: () => setLeaving(false), leave: close });
  return {
    leave: () => (isDirty ? setLeaving(true) : close()),
    question: asked && <LeaveDialog onStay={asked.stay} onLeave={asked.leave} />,
  };
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
  const [isHeldUp, setHeldUp] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const { first, takeForm } = useFormFocus(form.refusals);
  const notice = useRef<HTMLDivElement>(null);
  const close = closing(form, onClose);
  const { leave, question } = useLeaving(form, isSaving, close);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isSaving) return;
    form.setFailed(undefined);
    setHeldUp(refusal !== undefined);
    if (refusal) {
      // What mends it stands above all fields, out of sight in a long form. Not on its button: an Enter that is held down
      // would press that.
      notice.current?.focus();
      return;
    }
    setSaving(true);
    const saved = await onSubmit();
    setSaving(false);
    if (saved) close();
  };
  const wrong = (isHeldUp ? refusal : undefined) ?? form.errorAt('form') ?? form.failed;

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
        <DialogEnd>
          <div role="alert">
            {(wrong ?? (form.hasProblems && formTexts.refused)) && (
              <p className={styles['refused']}>{wrong ?? formTexts.refused}</p>
            )}
          </div>
          <FormFooter>
            <Button variant="primary" type="submit" aria-disabled={isSaving}>
              {isSaving ? formTexts.saving : submitLabel}
            </Button>
            <Button onClick={leave}>{formTexts.cancel}</Button>
          </FormFooter>
        </DialogEnd>
      </form>
      {over}
      {question}
    </Dialog>
  );
}
