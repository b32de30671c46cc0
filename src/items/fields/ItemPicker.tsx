import { useMemo } from 'react';
import type { ItemKind } from '@/domain/shared/ids';
import { formTexts } from '@/i18n/nl/forms/forms';
import { useDossier } from '@/queries/dossier/dossier';
import { Combobox } from '@/ui/form/Combobox';
import { Field } from '@/ui/form/Field';
import { useComingItems } from './ComingItems';
import type { FieldProps } from './FieldProps';
import { itemOptions } from './itemOptions';

type ItemPickerProps = FieldProps<string> & {
  /** Of one kind the value is an id; of several it is `kind:id`. */
  kinds: readonly ItemKind[];
  hint?: string | undefined;
  /** Values that are not offered, such as the item itself. */
  except?: readonly string[];
};

/** An item of the dossier, found by a part of its title. */
export function ItemPicker(props: ItemPickerProps) {
  const { label, value, onValue, error, optional = false, kinds, except = [], hint } = props;
  const { dossier } = useDossier();
  const coming = useComingItems();
  const all = useMemo(() => itemOptions(dossier, kinds, coming), [dossier, kinds, coming]);
  const options = all.filter((option) => !except.includes(option.value));
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <Combobox
          control={control}
          options={options}
          value={value}
          onValue={onValue}
          placeholder={formTexts.chooseItem}
          nothing={formTexts.nothingFound}
          clearLabel={formTexts.clearChoice}
        />
      )}
    </Field>
  );
}
