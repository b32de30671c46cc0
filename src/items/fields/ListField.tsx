import { Plus, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { formTexts } from '@/i18n/nl/forms/forms';
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
  const [keys, setKeys] = useState(() => rows.map((_, index) => index));
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.lastElementChild?.querySelector<HTMLElement>(firstControl)?.focus();
  });

  const add = () => {
    onRows([...rows, emptyRow()]);
    setKeys([...keys, Math.max(-1, ...keys) + 1]);
    added.current = true;
  };
  const remove = (index: number) => {
    onRows(rows.filter((_, at) => at !== index));
    setKeys(keys.filter((_, at) => at !== index));
    addButton.current?.focus();
  };
  const change = (index: number, row: Row) =>
    onRows(rows.map((old, at) => (at === index ? row : old)));

  return (
    <FieldGroup label={label} hint={hint} error={error} optional={optional}>
      {rows.length > 0 && (
        <ul className={styles['rows']} ref={list}>
          {rows.map((row, index) => (
            <li key={keys[index]} className={styles['row']}>
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
