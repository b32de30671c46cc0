import { termWords } from '@/i18n/dates';
import { studyTexts } from '@/i18n/nl/items/studies';
import { sortableTerm, timelinessFacet } from '@/items/table/deadlineColumns';
import type { Facet } from '@/items/table/facet';
import { filterNames } from '@/items/table/filterNames';
import { ownerFacet, statusColumn, statusFacet, textColumn } from '@/items/table/itemColumns';
import { workColumns } from '@/items/table/workColumns';
import { TermText } from '@/items/text/TermText';
import type { StudyRow } from './studyRows';

const texts = studyTexts.list;

export const studyColumns = workColumns<StudyRow>({
  kind: 'study',
  own: [
    textColumn({
      id: 'instituut',
      header: texts.institute,
      width: '150px',
      columnFrom: 640,
      textOf: ({ institute }) => institute,
    }),
    {
      id: 'start',
      header: texts.start,
      width: '120px',
      columnFrom: 1130,
      dropped: true,
      cell: ({ start }) => start && <TermText term={start} />,
      text: ({ start }) => start && termWords(start),
      sortBy: ({ start }) => sortableTerm(start),
    },
  ],
  after: [
    statusColumn({
      id: 'stand',
      header: texts.status,
      kind: 'study',
      axis: 'study',
      codeOf: ({ status }) => status,
      columnFrom: 560,
      width: '132px',
    }),
  ],
  checkedFrom: 1320,
});

export const studyFacets: readonly Facet<StudyRow>[] = [
  statusFacet(filterNames.status, texts.status, 'study', ({ status }) => status),
  timelinessFacet(),
  { name: 'instituut', label: texts.institute, valuesOf: ({ institute }) => [institute] },
  { name: 'motie', label: texts.motion, valuesOf: ({ motions }) => motions },
  ownerFacet(),
];
