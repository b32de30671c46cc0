import { useState } from 'react';
import type { Item } from '@/domain/dossier/records';
import { refKey } from '@/domain/shared/ids';
import { isolated } from '@/i18n/isolated';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { ChecksField } from '@/items/fields/ChecksField';
import { Field } from '@/ui/form/Field';
import { SearchInput } from '@/ui/form/SearchInput';
import styles from './Merge.module.css';

const texts = mergeTexts.file;

type ItemChoiceProps = {
  items: readonly Item[];
  /** The keys of the chosen items. */
  chosen: readonly string[];
  onChosen: (chosen: readonly string[]) => void;
  error: string | undefined;
};

/** Chooses any number of items; what was chosen stays in view whatever one searches for. */
export function ItemChoice({ items, chosen, onChosen, error }: ItemChoiceProps) {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLocaleLowerCase('nl-NL');
  const shown = items.filter(
    (item) =>
      chosen.includes(refKey(item)) || item.title.toLocaleLowerCase('nl-NL').includes(wanted),
  );
  return (
    <>
      <Field label={texts.words} optional>
        {(control) => <SearchInput value={words} onValue={setWords} {...control} />}
      </Field>
      <div className={styles['choice']}>
        <ChecksField
          label={texts.chosen(chosen.length)}
          hint={shown.length > 0 ? texts.partExplanation : texts.none}
          options={shown.map((item) => ({
            value: refKey(item),
            label: `${isolated(item.title)} (${kindLabels[item.kind].one})`,
          }))}
          value={chosen}
          onValue={onChosen}
          error={error}
        />
      </div>
    </>
  );
}
