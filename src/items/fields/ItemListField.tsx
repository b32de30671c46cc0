import { X } from 'lucide-react';
import { useId, useMemo, useRef } from 'react';
import type { ItemKind } from '@/domain/shared/ids';
import { formTexts } from '@/i18n/nl/forms/forms';
import { useDossier } from '@/queries/dossier/dossier';
import { Button } from '@/ui/button/Button';
import { Combobox } from '@/ui/form/Combobox';
import { FieldGroup } from '@/ui/form/FieldGroup';
import type { FieldProps } from './FieldProps';
import styles from './ItemListField.module.css';
import { itemOptions } from './itemOptions';

type ItemListFieldProps = FieldProps<readonly string[]> & {
  /** Of one kind the values are ids; of several they are `kind:id`. */
  kinds: readonly ItemKind[];
  /** One of them, in the singular. */
  one: string;
  except?: readonly string[];
};

/** A list of items of the dossier: those chosen, and a box to find one more. */
export function ItemListField(props: ItemListFieldProps) {
  const { label, value, onValue, error, optional = false, kinds, one, except = [] } = props;
  const { dossier } = useDossier();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const all = useMemo(() => itemOptions(dossier, kinds), [dossier, kinds]);
  const labels = new Map(all.map((option) => [option.value, option.label]));
  const free = all.filter(
    (option) => !value.includes(option.value) && !except.includes(option.value),
  );
  const remove = (item: string) => {
    onValue(value.filter((other) => other !== item));
    box.current?.querySelector('input')?.focus();
  };
  return (
    <FieldGroup label={label} error={error} optional={optional}>
      {value.length > 0 && (
        <ul className={styles['chosen']}>
          {value.map((item) => (
            <li key={item} className={styles['item']}>
              <span>{labels.get(item) ?? item}</span>
              <Button
                variant="quiet"
                icon={<X aria-hidden />}
                aria-label={formTexts.remove(labels.get(item) ?? item)}
                onClick={() => remove(item)}
              />
            </li>
          ))}
        </ul>
      )}
      <div ref={box}>
        <Combobox
          // Each choice moves to the list above: the box starts anew for the next one.
          key={value.length}
          control={{ id }}
          label={formTexts.add(one)}
          options={free}
          value=""
          onValue={(item) => item !== '' && onValue([...value, item])}
          placeholder={`${formTexts.add(one)}…`}
          nothing={formTexts.nothingFound}
          clearLabel={formTexts.clearChoice}
        />
      </div>
    </FieldGroup>
  );
}
