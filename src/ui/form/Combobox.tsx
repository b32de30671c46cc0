import { Combobox as Base } from '@base-ui/react/combobox';
import { ChevronDown, X } from 'lucide-react';
import styles from './Combobox.module.css';
import type { ControlProps } from './Field';
import { longestQuestion } from './questionLimit';

export type ComboboxOption = {
  readonly value: string;
  readonly label: string;
  /** A word beside it, to tell like names apart. */
  readonly note?: string;
};

type ComboboxProps = {
  control: ControlProps;
  /** Said aloud, where no label stands beside it. */
  label?: string;
  options: readonly ComboboxOption[];
  /** The value of the chosen option; empty for none. */
  value: string;
  /** Called with an empty text when the choice is taken away. */
  onValue: (value: string) => void;
  placeholder?: string;
  /** What the list says when nothing fits. */
  nothing: string;
  clearLabel: string;
};

function OptionItem({ option }: { option: ComboboxOption }) {
  return (
    <Base.Item value={option} className={styles['item']}>
      <span>{option.label}</span>
      {option.note && <span className={styles['note']}>{option.note}</span>}
    </Base.Item>
  );
}

/** One of many, found by typing a part of its name. */
export function Combobox(props: ComboboxProps) {
  const { control, label, options, value, onValue, placeholder, nothing, clearLabel } = props;
  const chosen = options.find((option) => option.value === value) ?? null;
  return (
    <Base.Root
      items={options}
      value={chosen}
      onValueChange={(next) => onValue(next?.value ?? '')}
      isItemEqualToValue={(a, b) => a.value === b.value}
      autoHighlight
    >
      <div className={styles['wrap']}>
        <Base.Input
          className={styles['input']}
          placeholder={placeholder}
          maxLength={longestQuestion}
          {...(label ? { 'aria-label': label } : {})}
          {...control}
        />
        {value !== '' && (
          <Base.Clear className={styles['button']} aria-label={clearLabel}>
            <X aria-hidden />
          </Base.Clear>
        )}
        <ChevronDown className={styles['chevron']} aria-hidden />
      </div>
      <Base.Portal>
        <Base.Positioner className={styles['positioner']} sideOffset={4}>
          <Base.Popup className={styles['popup']}>
            <Base.Empty className={styles['empty']}>{nothing}</Base.Empty>
            <Base.List className={styles['list']}>
              {(option: ComboboxOption) => <OptionItem key={option.value} option={option} />}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
