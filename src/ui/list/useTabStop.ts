import { useState } from 'react';

type TabStopOptions = {
  /** The places of the rows that are drawn and can have the focus, in their order. */
  rows: readonly number[];
  /** The place of what is open beside the list. */
  open: number | undefined;
  firstInSight: number;
  /** When this changes it is another list. */
  startAgain: string;
};

/**
 * The one row of a long list that Tab leads to: the one that had the focus last, else what is open, else the first in sight. In
 * the list one goes on with the arrow keys; were each row a stop, Tab would never come to its end.
 */
export function useTabStop({ rows, open, firstInSight, startAgain }: TabStopOptions) {
  const [last, setLast] = useState({ list: startAgain, index: -1 });
  const before = last.list === startAgain ? last.index : undefined;
  const wished = [before, open].find((index) => index !== undefined && rows.includes(index));
  return {
    stop: wished ?? rows.find((index) => index >= firstInSight) ?? rows.at(-1),
    onFocusRow: (index: number) => setLast({ list: startAgain, index }),
  };
}
