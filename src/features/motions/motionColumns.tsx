import type { AnswerState } from '@/domain/motion/answer';
import { answerLabels } from '@/i18n/nl/answer';
import { answeredOf, motionTexts } from '@/i18n/nl/motions';
import { AnswerBadge } from '@/items/badges/AnswerBadge';
import {
  presentTermColumn,
  slipColumns,
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
import type { Column } from '@/ui/table/column';
import styles from './motionColumns.module.css';
import type { MotionRow } from './motionRows';

const texts = motionTexts.list;
const answerOrder: readonly AnswerState[] = ['open', 'partlyAnswered', 'answered', 'notAssessable'];

/** The part that is answered, as a number from 0 to 1; what can't be assessed comes last. */
function answeredShare({ answer: { state, answered, total } }: MotionRow): number | undefined {
  if (total === 0) return undefined;
  return answerOrder.indexOf(state) + answered / (total + 1);
}

export const motionColumns: readonly Column<MotionRow>[] = [
  titleColumn('motion'),
  {
    id: 'kamerstuk',
    header: texts.reference,
    width: '130px',
    columnFrom: 760,
    cell: ({ references }) => references[0],
    sortBy: ({ references }) => references[0],
  },
  statusColumn({
    id: 'besluit',
    header: texts.decision,
    kind: 'motion',
    axis: 'decision',
    codeOf: ({ decision }) => decision,
    columnFrom: 900,
    width: '128px',
  }),
  {
    id: 'beantwoord',
    header: texts.answer,
    width: '150px',
    columnFrom: 560,
    cell: ({ answer: { state, answered, total } }) => (
      <span className={styles['answer']}>
        <AnswerBadge state={state} />
        {total > 0 && <span className={styles['count']}>{answeredOf(answered, total)}</span>}
      </span>
    ),
    sortBy: answeredShare,
  },
  timelinessColumn(),
  presentTermColumn(1240),
  ...slipColumns<MotionRow>(1480),
  statusColumn({
    id: 'kabinet',
    header: texts.execution,
    kind: 'motion',
    axis: 'execution',
    codeOf: ({ execution }) => execution,
    columnFrom: 1040,
    dropped: true,
    width: '140px',
  }),
  ownerColumn<MotionRow>(),
  checkedColumn(960),
];

export const motionFacets: readonly Facet<MotionRow>[] = [
  {
    name: filterNames.answer,
    label: texts.answer,
    valuesOf: ({ answer }) => [answer.state],
    labelOf: (state) => {
      const labels: Readonly<Record<string, string>> = answerLabels;
      return labels[state] ?? state;
    },
    order: answerOrder,
  },
  timelinessFacet(),
  statusFacet(filterNames.decision, texts.decision, 'decision', ({ decision }) => decision),
  statusFacet(filterNames.execution, texts.execution, 'execution', ({ execution }) => execution),
  {
    name: 'aan',
    label: texts.addressee,
    valuesOf: ({ addressee }) => (addressee ? [addressee] : []),
  },
  ownerFacet(),
];
