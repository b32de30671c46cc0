import { type ReactNode, useState } from 'react';
import { useLeaveQuestion } from '@/routing/useLeaveQuestion';
import { LeaveDialog } from './LeaveDialog';
import type { Form } from './useForm';

type Leaving = {
  /** Closes the form, or asks first. */
  readonly leave: () => void;
  /** The question, while it is open. */
  readonly question: ReactNode;
};

/**
 * How a form is left: at once when nothing is lost, else after the question; so too when another page is asked for. A save
 * that waits for its turn is called off then. One that has its turn can't be: the form stays until it is known how that ends.
 * `isSubmitting` until all that follows from a save is done.
 */
export function useLeaving(
  { isDirty, saving }: Pick<Form<object>, 'isDirty' | 'saving'>,
  isSubmitting: boolean,
  close: () => void,
): Leaving {
  const [isLeaving, setLeaving] = useState(false);
  const isWriting = saving.state === 'writing';
  // What was saved may lead to a page itself.
  const page = useLeaveQuestion(
    () => saving.isUnderWay() || (isDirty && !isSubmitting),
    isDirty || isSubmitting,
  );
  const asked = page ?? (isLeaving && { stay: () => setLeaving(false), leave: () => {} });
  const leave = () => {
    if (isWriting) return;
    if (isDirty || saving.isUnderWay()) setLeaving(true);
    else close();
  };
  return {
    leave,
    question: asked && !isWriting && (
      <LeaveDialog
        onStay={asked.stay}
        onLeave={() => {
          if (!saving.withdraw()) return;
          // A step back may leave the page there.
          close();
          asked.leave();
        }}
      />
    ),
  };
}
