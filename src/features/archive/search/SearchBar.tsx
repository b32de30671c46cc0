import { useId } from 'react';
import { archiveTexts } from '@/i18n/nl/archive/page';
import type { ArchiveOrder } from '@/queries/archive/archiveSearch';
import { Select } from '@/ui/form/controls';
import { SearchInput } from '@/ui/form/SearchInput';
import { useArchiveAddress } from '../useArchiveAddress';
import styles from './SearchBar.module.css';

const texts = archiveTexts.search;
const orders: readonly ArchiveOrder[] = ['best', 'newest', 'oldest'];

type SearchBarProps = {
  typed: string;
  onTyped: (typed: string) => void;
  /** The question is left, for the filters or the results. */
  onLeave: () => void;
  /** The arrow down was pressed in the question. */
  onDown: () => void;
};

/** The question and the order of what is found. */
export function SearchBar({ typed, onTyped, onLeave, onDown }: SearchBarProps) {
  const { asked, setOrder } = useArchiveAddress();
  const id = useId();
  return (
    <div className={styles['bar']}>
      <div className={styles['question']}>
        <SearchInput
          aria-label={texts.label}
          placeholder={texts.placeholder}
          spellCheck={false}
          value={typed}
          onValue={onTyped}
          onBlur={onLeave}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onDown();
          }}
        />
      </div>
      <div className={styles['order']}>
        <label htmlFor={id}>{texts.order}</label>
        <Select
          id={id}
          options={orders.map((order) => ({ value: order, label: texts.orders[order] }))}
          value={asked.order}
          onValue={(value) => {
            const chosen = orders.find((order) => order === value);
            if (chosen) setOrder(chosen);
          }}
        />
      </div>
    </div>
  );
}
