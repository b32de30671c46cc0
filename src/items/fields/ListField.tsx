import { Plus, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { formTexts } from '@/i18n/nl/forms';
import { Button } from '@/ui/button/Button';
import { FieldGroup } from '@/ui/form/FieldGroup';
import styles from './ListField.module.css';

type ListFieldProps<Row> = {
  label: string;
  /** One of the rows, in the singular: "Indiener". */
  one: string;
  hint?: string;
  rows: readonly Row[];
  emptyRow: () => Row;
  onRows: (rows: readonly Row[]) => void;
  error?: string | undefined;
  optional?: boolean;
  /** The controls of one row; `name` labels it for those who listen. */
  renderRow: (row: Row, change: (row: Row) => void, name: string, index: number) => ReactNode;
};

const firstControl = 'input, select, textarea';

/** A list of which rows can be added and taken away; focus goes along to the new row, and back to the button. */
export function ListField<Row>(props: ListFieldProps<Row>) {
  const { label, one, hint, rows, emptyRow, onRows, error, optional = false, renderRow } = props;
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [focusRow, setFocusRow] = useState<number | undefined>();
  useEffect(() => {
    if (focusRow === undefined) return;
    const row = list.current?.children[focusRow];
    row?.querySelector<HTMLElement>(firstControl)?.focus();
    setFocusRow(undefined);
  }, [focusRow]);

  const add = () => {
    onRows([...rows, emptyRow()]);
    setFocusRow(rows.length);
  };
  const remove = (index: number) => {
    onRows(rows.filter((_, at) => at !== index));
    addButton.current?.focus();
  };
  const change = (index: number, row: Row) =>
    onRows(rows.map((old, at) => (at === index ? row : old)));

  return (
    <FieldGroup label={label} hint={hint} error={error} optional={optional}>
      {rows.length > 0 && (
        <ul className={styles['rows']} ref={list}>
          {rows.map((row, index) => (
            <li key={index} className={styles['row']}>
              <div className={styles['controls']}>
                {renderRow(
                  row,
                  (next) => change(index, next),
                  formTexts.itemOf(one, index + 1),
                  index,
                )}
              </div>
              <Button
                variant="quiet"
                icon={<X aria-hidden />}
                aria-label={formTexts.remove(formTexts.itemOf(one, index + 1))}
                onClick={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button variant="quiet" icon={<Plus aria-hidden />} onClick={add} ref={addButton}>
          {formTexts.add(one)}
        </Button>
      </div>
    </FieldGroup>
  );
}
