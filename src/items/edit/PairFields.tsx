import { editTexts } from '@/i18n/nl/forms/edit';
import { optionsOf, roleLabels } from '@/i18n/nl/items/choices';
import type { FieldProps } from '@/items/fields/FieldProps';
import { ListField } from '@/items/fields/ListField';
import { Select, TextInput } from '@/ui/form/controls';
import type { Pair } from './draft';
import styles from './PairFields.module.css';

type PairsProps = FieldProps<readonly Pair[]>;

/** The questions of a study, each with its role. */
export function QuestionsField({ label, value, onValue, error, optional = false }: PairsProps) {
  return (
    <ListField
      label={label}
      one={editTexts.question}
      rows={value}
      emptyRow={(): Pair => ({ key: value.length === 0 ? 'main' : 'sub', text: '' })}
      onRows={onValue}
      error={error}
      optional={optional}
      renderRow={(pair, change, name) => (
        <div className={styles['question']}>
          <Select
            options={optionsOf(roleLabels)}
            value={pair.key}
            onValue={(key) => change({ ...pair, key })}
            aria-label={editTexts.role(name)}
          />
          <TextInput
            value={pair.text}
            onValue={(text) => change({ ...pair, text })}
            aria-label={name}
          />
        </div>
      )}
    />
  );
}

/** The aspects that a request names. */
export function AspectsField({ label, value, onValue, error, optional = false }: PairsProps) {
  return (
    <ListField
      label={label}
      one={editTexts.aspect}
      rows={value}
      emptyRow={(): Pair => ({ key: '', text: '' })}
      onRows={onValue}
      error={error}
      optional={optional}
      renderRow={(pair, change, name) => (
        <TextInput
          value={pair.text}
          onValue={(text) => change({ ...pair, text })}
          aria-label={name}
        />
      )}
    />
  );
}
