import { useMemo } from 'react';
import { useSearchTexts } from '@/routing/search';
import { searchNames } from '@/routing/searchNames';
import type { Column, Sort } from '@/ui/table/column';
import { type Choices, choicesFrom, type Facet } from './facet';
import { parseSort, sortText } from './sortText';

const wordsName = searchNames.question;
const sortName = 'sorteer';

type ListAddressOptions<Row> = {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  facets: readonly Facet<Row>[];
  defaultSort: Sort;
};

/** The state of a list as it stands in the address: words, filters and sorting, and how to change them. */
export function useListAddress<Row>(options: ListAddressOptions<Row>) {
  const { rows, columns, facets, defaultSort } = options;
  const [search, change, step] = useSearchTexts();
  const choices: Choices = useMemo(() => choicesFrom(search, facets, rows), [search, facets, rows]);
  const sortInAddress = search[sortName];
  const sort = useMemo(
    () => parseSort(sortInAddress, columns) ?? defaultSort,
    [sortInAddress, columns, defaultSort],
  );
  const words = search[wordsName] ?? '';
  return {
    words,
    choices,
    sort,
    isNarrowed: words !== '' || Object.keys(choices).length > 0,
    setWords: (text: string) => change({ [wordsName]: text }),
    choose: (name: string, value: string) => step({ [name]: value }),
    setSort: (next: Sort | undefined) =>
      step({
        [sortName]: next && sortText(next) !== sortText(defaultSort) ? sortText(next) : '',
      }),
    clear: () =>
      step({ [wordsName]: '', ...Object.fromEntries(facets.map(({ name }) => [name, ''])) }),
  };
}
