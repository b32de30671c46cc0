import { explainMotion } from '@/domain/answer/explain';
import type { Dossier } from '@/domain/dossier/dossier';
import { motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { answerExplanation } from '@/i18n/nl/answer/explanation';
import { reportTexts } from '@/i18n/nl/report/report';
import { formatList } from '@/i18n/numbers';
import { AnswerBadge } from '@/items/badges/AnswerBadge';
import { ItemLink } from '@/items/links/ItemLink';
import { countReferences } from '@/items/text/printedReferences';
import { ReferenceList } from '@/items/text/ReferenceText';
import { DeadlineTable } from './DeadlineTable';
import styles from './Report.module.css';
import { RequestTable } from './RequestTable';
import { owedOn, viaLines } from './sheet/facts';
import { keyedLines } from './sheet/keyed';
import { SheetLineView } from './sheet/SheetLineView';
import { VerdictTable } from './VerdictTable';

const texts = reportTexts.motion;

type MotionReportProps = { dossier: Dossier; motion: Motion; on: Day };

/** One motion in the report: what was asked, what came of it, who says what, and when it was due. */
export function MotionReport({ dossier, motion, on }: MotionReportProps) {
  const answer = motionAnswer(dossier, motion, on);
  const { dues, via } = owedOn(dossier, motion, on);
  const submitted = motion.submittedOn && formatDay(motion.submittedOn);
  return (
    <section className={styles['item']} aria-label={motion.title}>
      <header className={styles['itemHead']}>
        <h3>
          <ItemLink dossier={dossier} to={{ kind: 'motion', id: motion.id }} />
        </h3>
        <AnswerBadge state={answer.state} />
      </header>
      <p className={styles['facts']}>
        <ReferenceList {...motion} />
        {countReferences(motion) > 0 && ' · '}
        {motion.submitters.length > 0 && texts.submitted(formatList(motion.submitters), submitted)}
      </p>
      {motion.summary && <p className={styles['text']}>{motion.summary}</p>}
      <p className={styles['text']}>{answerExplanation(explainMotion(dossier, answer, on))}</p>
      <h4>{texts.requests}</h4>
      {answer.requests.length > 0 ? (
        <RequestTable dossier={dossier} answer={answer} on={on} />
      ) : (
        <p className={styles['soft']}>{texts.noRequests}</p>
      )}
      <h4>{texts.verdicts}</h4>
      <VerdictTable dossier={dossier} motion={motion} on={on} />
      <h4>{texts.deadlines}</h4>
      {dues.length > 0 ? (
        <DeadlineTable dossier={dossier} dues={dues} />
      ) : via ? (
        keyedLines(viaLines(dossier, via)).map(({ key, item }) => (
          <p key={key} className={styles['text']}>
            <SheetLineView dossier={dossier} line={item} />
          </p>
        ))
      ) : (
        <p className={styles['soft']}>{texts.noDeadlines}</p>
      )}
    </section>
  );
}
