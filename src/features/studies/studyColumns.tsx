import { studyTexts } from '@/i18n/nl/studies';
import {
  presentTermColumn,
  slipColumns,
  sortableTerm,
  timelinessColumn,
  timelinessFacet,
} from '@/items/table/deadlineColumns';
import type { Facet } from '@/items/table/facet';
import { filterNames } from '@/items/table/filterNames';
import {
  checkedColumn,
  ownerColumn,
  ownerFacet,
  statusColumn,
  statusFacet,
  titleColumn,
} from '@/items/table/itemColumns';
import { TermText } from '@/items/text/TermText';
import type { Column } from '@/ui/table/column';
import type { StudyRow } from './studyRows';

const texts = studyTexts.list;

export const studyColumns: readonly Column<StudyRow>[] = [
  titleColumn('study'),
  {
    id: 'instituut',
    header: texts.institute,
    width: '160px',
    columnFrom: 640,
    cell: ({ institute }) => institute,
    sortBy: ({ institute }) => institute,
  },
  {
    id: 'start',
    header: texts.start,
    width: '128px',
    columnFrom: 960,
    dropped: true,
    cell: ({ start }) => start && <TermText term={start} />,
    sortBy: ({ start }) => sortableTerm(start),
  },
  presentTermColumn(760),
  timelinessColumn(),
  statusColumn({
    id: 'stand',
    header: texts.status,
    kind: 'study',
    axis: 'study',
    codeOf: ({ status }) => status,
    columnFrom: 560,
    width: '132px',
  }),
  ownerColumn<StudyRow>(),
  ...slipColumns<StudyRow>(1420),
  checkedColumn(1060),
];

export const studyFacets: readonly Facet<StudyRow>[] = [
  statusFacet(filterNames.status, texts.status, 'study', ({ status }) => status),
  timelinessFacet(),
  { name: 'instituut', label: texts.institute, valuesOf: ({ institute }) => [institute] },
  { name: 'motie', label: texts.motion, valuesOf: ({ motions }) => motions },
  ownerFacet(),
];
