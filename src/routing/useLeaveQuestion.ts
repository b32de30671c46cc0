import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Another page or state of it was asked for, and waits for the answer. */
export type LeaveQuestion = { readonly leave: () => void; readonly stay: () => void };

/** Back and forward, by one step or more. */
const steps: ReadonlySet<string> = new Set(['BACK', 'FORWARD', 'GO']);

/**
 * While `isAsking` at the moment itself, another page (by a link or a key), and whatever back and forward lead to, only comes
 * after it was asked. Gives the question as long as it is open; what asks it may go meanwhile, and the page stays then. What the
 * page itself changes behind the question mark is not asked about. It is only looked at where it `mayAsk`.
 */
export function useLeaveQuestion(
  isAsking: () => boolean,
  mayAsk: boolean,
): LeaveQuestion | undefined {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ action, current, next }) =>
      isAsking() && (steps.has(action) || current.pathname !== next.pathname),
    // What is typed in a form is kept over a reload.
    enableBeforeUnload: false,
    disabled: !mayAsk,
    withResolver: true,
  });
  // Else the address would be left as that of the page that was asked for.
  useEffect(() => reset, [reset]);
  return status === 'blocked' ? { leave: proceed, stay: reset } : undefined;
}
