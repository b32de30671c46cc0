import type { InputHTMLAttributes, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import styles from './controls.module.css';

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'onChange'> & {
  onValue: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
};

/** What is typed is of the dossier: the browser is not to keep it among what it offers in the forms of other sites. */
const notKept = { autoComplete: 'off' } as const;

/** A line of text. */
export function TextInput({ onValue, type = 'text', ...rest }: InputProps) {
  return (
    <input
      {...notKept}
      className={styles['control']}
      type={type}
      onChange={(event) => onValue(event.target.value)}
      {...rest}
    />
  );
}

type AreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'onChange'> & {
  onValue: (value: string) => void;
};

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ onValue, rows = 3, ...rest }: AreaProps) {
  return (
    <textarea
      {...notKept}
      className={`${styles['control']} ${styles['area']}`}
      rows={rows}
      onChange={(event) => onValue(event.target.value)}
      {...rest}
    />
  );
}

export type Option = { readonly value: string; readonly label: string };

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'onChange'> & {
  ref?: Ref<HTMLSelectElement>;
  options: readonly Option[];
  onValue: (value: string) => void;
};

/** One of a fixed list, as the platform's own menu. */
export function Select({ options, onValue, ...rest }: SelectProps) {
  return (
    <select
      className={`${styles['control']} ${styles['select']}`}
      onChange={(event) => onValue(event.target.value)}
      {...rest}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
