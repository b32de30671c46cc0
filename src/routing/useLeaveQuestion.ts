import { useBlocker } from '@tanstack/react-router';

/** Another page or state of it was asked for, and waits for the answer. */
export type LeaveQuestion = { readonly leave: () => void; readonly stay: () => void };

/** Back and forward, by one step or more. */
const steps: ReadonlySet<string> = new Set(['BACK', 'FORWARD', 'GO']);

/**
 * While `isAsking`, another page (by a link or a key), and whatever back and forward lead to, only comes after it was asked.
 * Gives the question as long as it is open. What the page itself changes behind the question mark is not asked about.
 */
export function useLeaveQuestion(isAsking: boolean): LeaveQuestion | undefined {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ action, current, next }) =>
      steps.has(action) || current.pathname !== next.pathname,
    // What is typed in a form is kept over a reload.
    enableBeforeUnload: false,
    disabled: !isAsking,
    withResolver: true,
  });
  return status === 'blocked' ? { leave: proceed, stay: reset } : undefined;
}
