import { useBlocker } from '@tanstack/react-router';

/** Another page was asked for, and waits for the answer. */
export type LeaveQuestion = { readonly leave: () => void; readonly stay: () => void };

/**
 * While `isAsking`, another page (by a link, a key, or back and forward) only comes after it was asked. Gives the question as
 * long as it is open. Changes of what stands behind the question mark, by which a page stays, are not asked about.
 */
export function useLeaveQuestion(isAsking: boolean): LeaveQuestion | undefined {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    // What is typed in a form is kept over a reload.
    enableBeforeUnload: false,
    disabled: !isAsking,
    withResolver: true,
  });
  return status === 'blocked' ? { leave: proceed, stay: reset } : undefined;
}
