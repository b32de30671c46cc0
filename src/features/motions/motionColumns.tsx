import type { AnswerState } from '@/domain/motion/answer';
import { answerLabels } from '@/i18n/nl/answer/labels';
import { coveredOf, motionTexts } from '@/i18n/nl/items/motions';
import { AnswerBadge } from '@/items/badges/AnswerBadge';
import { timelinessFacet } from '@/items/table/deadlineColumns';
import { type Facet, labelIn } from '@/items/table/facet';
import { filterNames } from '@/items/table/filterNames';
import { ownerFacet, statusColumn, statusFacet, textColumn } from '@/items/table/itemColumns';
import { workColumns } from '@/items/table/workColumns';
import styles from './motionColumns.module.css';
import type { MotionRow } from './motionRows';

const texts = motionTexts.list;
const answerOrder: readonly AnswerState[] = ['open', 'partlyAnswered', 'answered', 'notAssessable'];

/** The part that is answered, as a number from 0 to 1; what can't be assessed comes last. */
function answeredShare({ answer: { state, covered, total } }: MotionRow): number | undefined {
  if (total === 0) return undefined;
  return answerOrder.indexOf(state) + covered / (total + 1);
}

export const motionColumns = workColumns<MotionRow>({
  kind: 'motion',
  own: [
    textColumn({
      id: 'kamerstuk',
      header: texts.reference,
      width: '130px',
      columnFrom: 1290,
      textOf: ({ references }) => references[0],
    }),
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
      cell: ({ answer: { state, covered, total }, chamber }) => (
        <span className={styles['answer']}>
          <AnswerBadge state={state} />
          {total > 0 && <span className={styles['count']}>{coveredOf(covered, total)}</span>}
          {chamber === 'notAccepted' && (
            <span className={styles['count']}>{texts.notAccepted}</span>
          )}
        </span>
      ),
      text: ({ answer: { state, covered, total } }) =>
        [answerLabels[state], total > 0 && coveredOf(covered, total)].filter(Boolean).join(', '),
      sortBy: answeredShare,
    },
  ],
  after: [
    statusColumn({
      id: 'kabinet',
      header: texts.execution,
      kind: 'motion',
      axis: 'execution',
      codeOf: ({ execution }) => execution,
      columnFrom: 1130,
      dropped: true,
      width: '136px',
    }),
    statusColumn({
      id: 'genoegen',
      header: texts.chamber,
      kind: 'motion',
      axis: 'chamber',
      codeOf: ({ chamber }) => chamber,
      columnFrom: Number.POSITIVE_INFINITY,
      dropped: true,
    }),
  ],
  checkedFrom: 1420,
});

export const motionFacets: readonly Facet<MotionRow>[] = [
  {
    name: filterNames.answer,
    label: texts.answer,
    valuesOf: ({ answer }) => [answer.state],
    labelOf: labelIn(answerLabels),
    order: answerOrder,
  },
  timelinessFacet(),
  statusFacet(filterNames.decision, texts.decision, 'decision', ({ decision }) => decision),
  statusFacet(filterNames.execution, texts.execution, 'execution', ({ execution }) => execution),
  statusFacet(filterNames.chamber, texts.chamber, 'chamber', ({ chamber }) => chamber),
  {
    name: 'aan',
    label: texts.addressee,
    valuesOf: ({ addressee }) => (addressee ? [addressee] : []),
  },
  ownerFacet(),
];
