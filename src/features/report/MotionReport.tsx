import { explainMotion } from '@/domain/answer/explain';
import type { Dossier } from '@/domain/dossier/dossier';
import { type DeadlineStanding, deadlinesOf } from '@/domain/dossier/standing';
import { motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { formatDay } from '@/i18n/dates';
import { answerExplanation } from '@/i18n/nl/answerCheck';
import { reportTexts } from '@/i18n/nl/report';
import { formatList } from '@/i18n/numbers';
import { AnswerBadge } from '@/items/badges/AnswerBadge';
import { ItemLink } from '@/items/links/ItemLink';
import { ReferenceList } from '@/items/text/ReferenceText';
import { DeadlineTable } from './DeadlineTable';
import styles from './Report.module.css';
import { RequestTable } from './RequestTable';
import { VerdictTable } from './VerdictTable';

const texts = reportTexts.motion;

type MotionReportProps = { dossier: Dossier; motion: Motion; on: Day };

/** The deadlines of a motion and of its requests, each with what it is a deadline of. */
function deadlinesOfMotion({ dossier, motion, on }: MotionReportProps) {
  const refs: ItemRef[] = [motion, ...dossier.about('request', motion)].map(({ kind, id }) => ({
    kind,
    id,
  }));
  return refs.flatMap((ref) =>
    deadlinesOf(dossier, ref, on).map((standing: DeadlineStanding) => ({ ref, standing })),
  );
}

/** One motion in the report: what was asked, what came of it, who says what, and when it was due. */
export function MotionReport(props: MotionReportProps) {
  const { dossier, motion, on } = props;
  const answer = motionAnswer(dossier, motion, on);
  const deadlines = deadlinesOfMotion(props);
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
        <ReferenceList references={motion.references} />
        {motion.references.length > 0 && ' · '}
        {motion.submitters.length > 0 && texts.submitted(formatList(motion.submitters), submitted)}
      </p>
      {motion.summary && <p className={styles['text']}>{motion.summary}</p>}
      <p className={styles['text']}>{answerExplanation(explainMotion(dossier, answer, on))}</p>
      <h4>{texts.requests}</h4>
      {answer.requests.length > 0 ? (
        <RequestTable dossier={dossier} answers={answer.requests} on={on} />
      ) : (
        <p className={styles['soft']}>{texts.noRequests}</p>
      )}
      <h4>{texts.verdicts}</h4>
      <VerdictTable dossier={dossier} motion={motion} on={on} />
      <h4>{texts.deadlines}</h4>
      {deadlines.length > 0 ? (
        <DeadlineTable dossier={dossier} deadlines={deadlines} />
      ) : (
        <p className={styles['soft']}>{texts.noDeadlines}</p>
      )}
    </section>
  );
}
