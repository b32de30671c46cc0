import { useId } from 'react';
import { type Option, Select } from '@/ui/form/controls';
import styles from './PartySelect.module.css';

type PartySelectProps = {
  label: string;
  options: readonly Option[];
  value: string;
  onValue: (value: string) => void;
};

/** A choice among ministries, directorates and persons, with its label before it. */
export function PartySelect({ label, options, value, onValue }: PartySelectProps) {
  const id = useId();
  return (
    <div className={styles['party']}>
      <label htmlFor={id}>{label}</label>
      <Select id={id} options={options} value={value} onValue={onValue} />
    </div>
  );
}
