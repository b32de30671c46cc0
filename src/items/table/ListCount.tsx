import type { ReactNode } from 'react';
import { tableTexts } from '@/i18n/nl/items/tables';
import type { PageKind } from '@/routing/paths';
import { Button } from '@/ui/button/Button';
import styles from './ListCount.module.css';

type ListCountProps = {
  shown: number;
  all: number;
  /** What is counted. */
  kind: PageKind;
  /** Takes the filters away; without it there are none. */
  onClear?: (() => void) | undefined;
  /** What can be done with what is shown. */
  children?: ReactNode;
};

/** How many rows are shown, of how many. */
export function ListCount({ shown, all, kind, onClear, children }: ListCountProps) {
  return (
    <div className={styles['count']}>
      <output>{tableTexts.count(shown, all, kind)}</output>
      {onClear && (
        <Button variant="quiet" onClick={onClear}>
          {tableTexts.clear}
        </Button>
      )}
      {children}
    </div>
  );
}
