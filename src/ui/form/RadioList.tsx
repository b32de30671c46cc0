import { type ReactNode, useId } from 'react';
import { Mark } from '@/ui/badge/Mark';
import type { Tone } from '@/ui/tone';
import { FieldGroup } from './FieldGroup';
import styles from './RadioList.module.css';

export type RadioOption = {
  readonly value: string;
  readonly label: string;
  /** The shape before the word, where the choice has a meaning of its own. */
  readonly tone?: Tone;
};

type RadioListProps = {
  label: string;
  /** What one chooses by, between the question and its answers. */
  hint?: ReactNode;
  options: readonly RadioOption[];
  value: string;
  onValue: (value: string) => void;
  error?: string | undefined;
  /** Choices of a sentence or more stand below each other, whatever room there is. */
  stacked?: boolean;
};

/** One of a few, all in view, each with its mark and word. */
export function RadioList(props: RadioListProps) {
  const { label, hint, options, value, onValue, error, stacked = false } = props;
  const name = useId();
  return (
    <FieldGroup label={label} hint={hint} error={error}>
      <div className={stacked ? styles['stacked'] : styles['options']}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
              {...(error ? { 'aria-invalid': true } : {})}
            />
            {option.tone && <Mark tone={option.tone} />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
