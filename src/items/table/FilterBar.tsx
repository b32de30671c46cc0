import { ListFilter } from 'lucide-react';
import { useId, useState } from 'react';
import { tableTexts } from '@/i18n/nl/items/tables';
import { Button } from '@/ui/button/Button';
import { Select } from '@/ui/form/controls';
import styles from './FilterBar.module.css';
import type { Choices, FacetOption } from './facet';
import { WordFilter } from './WordFilter';

/** A filter with what can be chosen in it now. */
export type FilterChoice = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
};

type FilterBarProps = {
  words: string;
  filters: readonly FilterChoice[];
  choices: Choices;
  onWords: (words: string) => void;
  onChoose: (name: string, value: string) => void;
};

/** The filters above a list; where there is little room they stand behind a button. */
export function FilterBar({ words, filters, choices, onWords, onChoose }: FilterBarProps) {
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const active = Object.keys(choices).length;
  return (
    <section className={styles['frame']} aria-label={tableTexts.filters}>
      <div className={styles['bar']}>
        <div className={styles['words']}>
          <WordFilter words={words} onWords={onWords} />
        </div>
        <div className={styles['toggle']}>
          <Button
            icon={<ListFilter aria-hidden />}
            aria-expanded={unfolded}
            aria-controls={id}
            onClick={() => setUnfolded(!unfolded)}
          >
            {active > 0 ? `${tableTexts.filters} (${active})` : tableTexts.filters}
          </Button>
        </div>
        <div id={id} className={`${styles['filters']} ${unfolded ? styles['unfolded'] : ''}`}>
          {filters.map((filter) => (
            <FilterSelect
              key={filter.name}
              filter={filter}
              chosen={choices[filter.name] ?? ''}
              onChoose={onChoose}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

type FilterSelectProps = {
  filter: FilterChoice;
  chosen: string;
  onChoose: FilterBarProps['onChoose'];
};

function FilterSelect({ filter, chosen, onChoose }: FilterSelectProps) {
  const id = useId();
  const options = filter.options.map(({ value, label, count }) => ({
    value,
    label: tableTexts.option(label, count),
  }));
  return (
    <div className={`${styles['filter']} ${chosen ? styles['active'] : ''}`}>
      <label htmlFor={id}>{filter.label}</label>
      <Select
        id={id}
        options={[{ value: '', label: tableTexts.all }, ...options]}
        value={chosen}
        onValue={(value) => onChoose(filter.name, value)}
      />
    </div>
  );
}
