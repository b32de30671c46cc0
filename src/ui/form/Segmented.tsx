import { useId } from 'react';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import type { Option } from './controls';
import styles from './Segmented.module.css';

type SegmentedProps = {
  /** Said aloud; seen only when `showLabel` is set. */
  label: string;
  showLabel?: boolean;
  options: readonly Option[];
  value: string;
  onValue: (value: string) => void;
};

/** A choice between a few ways of seeing the same thing: radio buttons that look like one bar. */
export function Segmented({ label, showLabel = false, options, value, onValue }: SegmentedProps) {
  const name = useId();
  return (
    <fieldset className={styles['group']}>
      {showLabel ? (
        <legend className={styles['legend']}>{label}</legend>
      ) : (
        <legend>
          <VisuallyHidden>{label}</VisuallyHidden>
        </legend>
      )}
      <div className={styles['bar']}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              className={styles['input']}
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
