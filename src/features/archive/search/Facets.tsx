import { ListFilter } from 'lucide-react';
import { useId, useState } from 'react';
import { archiveKinds } from '@/domain/archive/archiveItem';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { formatNumber, sentenceCase } from '@/i18n/numbers';
import {
  type ArchiveQuestion,
  type FacetCounts,
  type FacetName,
  type FoundPage,
  useArchiveFacets,
} from '@/queries/archive/archiveSearch';
import { Button } from '@/ui/button/Button';
import { useArchiveAddress } from '../useArchiveAddress';
import styles from './Facets.module.css';

const texts = archiveTexts.search;
/** So many values are shown of a long list; the rest at the press of a button. */
const shownAtFirst = 8;

type Value = { readonly value: string | number; readonly count: number };

/** What a value is called, whether there is a result with it or not. */
function labelOf(name: FacetName, value: string | number): string {
  const kind = name === 'kinds' && archiveKinds.find((known) => known === value);
  return kind ? sentenceCase(archiveTexts.kinds[kind].many) : String(value);
}

/** The values to choose from, the most telling first: kinds as they come, the newest years, frequent appreciations. */
function valuesOf(counts: FacetCounts): { readonly [Name in FacetName]: readonly Value[] } {
  const { kinds, years, appreciations } = counts;
  return {
    kinds: [...kinds].map(([value, count]) => ({ value, count })),
    years: [...years]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.value - a.value),
    appreciations: [...appreciations]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count),
  };
}

type FacetProps = {
  name: FacetName;
  values: readonly Value[];
  ticked: readonly (string | number)[];
  onToggle: (value: string | number) => void;
};

function Facet({ name, values, ticked, onToggle }: FacetProps) {
  const [isWhole, setWhole] = useState(false);
  const gone = ticked
    .filter((one) => values.every(({ value }) => value !== one))
    .map((value) => ({ value, count: 0 }));
  const all = [...values, ...gone];
  const shown = isWhole
    ? all
    : all.filter(({ value }, at) => at < shownAtFirst || ticked.includes(value));
  if (all.length === 0) return null;
  return (
    <fieldset className={styles['facet']}>
      <legend>{texts.facets[name]}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className={styles['value']}>
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={() => onToggle(value)}
          />
          <span className={styles['label']}>{labelOf(name, value)}</span>
          <span className={styles['count']}>{formatNumber(count)}</span>
        </label>
      ))}
      {all.length > shownAtFirst && (
        <Button variant="quiet" onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.fewer : texts.all(all.length)}
        </Button>
      )}
    </fieldset>
  );
}

type FacetsProps = {
  asked: ArchiveQuestion;
  page: FoundPage | undefined;
  /** Behind a button, whatever room there is. */
  isFolded: boolean;
};

/** Kind, year and appreciation, each value with how many results it has; where there is little room behind a button. */
export function Facets({ asked, page, isFolded }: FacetsProps) {
  const [isOpen, setOpen] = useState(false);
  const { toggle } = useArchiveAddress();
  const counts = useArchiveFacets(asked, page);
  const id = useId();
  const { narrowing } = asked;
  const active = (['kinds', 'years', 'appreciations'] as const).filter(
    (name) => narrowing[name] !== undefined,
  ).length;
  const values = counts && valuesOf(counts);
  return (
    <section
      className={`${styles['frame']} ${isFolded ? styles['folded'] : ''}`}
      aria-label={texts.filters}
    >
      <div className={styles['toggle']}>
        <Button
          icon={<ListFilter aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {active > 0 ? `${texts.filters} (${active})` : texts.filters}
        </Button>
      </div>
      <div id={id} className={`${styles['facets']} ${isOpen ? styles['open'] : ''}`}>
        {values &&
          (['kinds', 'years', 'appreciations'] as const).map((name) => (
            <Facet
              key={name}
              name={name}
              values={values[name]}
              ticked={narrowing[name] ?? []}
              onToggle={(value) => toggle(name, value)}
            />
          ))}
      </div>
    </section>
  );
}
