import type { Option } from '@/ui/form/controls';
import { FieldGroup } from '@/ui/form/FieldGroup';
import styles from './ChecksField.module.css';
import type { FieldProps } from './FieldProps';

type ChecksFieldProps = FieldProps<readonly string[]> & {
  options: readonly Option[];
  hint?: string | undefined;
};

/** Any number of a few, all in view. */
export function ChecksField(props: ChecksFieldProps) {
  const { label, value, onValue, error, optional = false, options, hint } = props;
  const toggle = (one: string, isOn: boolean) =>
    onValue(isOn ? [...value, one] : value.filter((other) => other !== one));
  return (
    <FieldGroup label={label} hint={hint} error={error} optional={optional}>
      <div className={styles['options']}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
