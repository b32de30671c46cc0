import type { ReactNode } from 'react';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import type { Gathered } from './gathered';
import styles from './Merge.module.css';

/** So many are shown at first; the others are counted, and shown on request. */
const shownAtFirst = 25;

function sumOf(lines: readonly Gathered<unknown>[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0);
}

type FoldedListProps<T> = {
  lines: readonly Gathered<T>[];
  /** One line, with its key. */
  children: (line: Gathered<T>) => ReactNode;
  /** What there is more of. */
  more?: (count: number) => string;
};

/** A list of what a merge does or leaves: the first of it, and the rest behind a fold that says how much that is. */
export function FoldedList<T>({
  lines,
  children: item,
  more = mergeTexts.merging.more,
}: FoldedListProps<T>) {
  const rest = lines.slice(shownAtFirst);
  return (
    <>
      <ul className={styles['changes']}>{lines.slice(0, shownAtFirst).map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{more(sumOf(rest))}</summary>
          <ul className={styles['changes']}>{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
}
