import { useMemo } from 'react';
import { explainMotion } from '@/domain/answer/explain';
import { refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import { claimDay } from '@/domain/dossier/statedDay';
import { followUps } from '@/domain/followUp/followUps';
import { type MotionAnswer, motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import { differingSubmission } from '@/domain/motion/submission';
import { verdictDifferences } from '@/domain/verdict/verdictDifferences';
import { motionLead } from '@/i18n/nl/answer/motionLead';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { motionTexts, submissionText } from '@/i18n/nl/items/motions';
import { questionTexts } from '@/i18n/nl/questions/questions';
import { statusWithDay } from '@/i18n/nl/status/statedDay';
import { AnswerReasons } from '@/items/answer/AnswerReasons';
import { DeadlineSection } from '@/items/deadline/DeadlineSection';
import { AddRequestButton } from '@/items/edit/AddRequestButton';
import { AddEvidenceButton } from '@/items/evidence/AddEvidenceButton';
import { anchors } from '@/items/page/anchors';
import { debateFacts } from '@/items/page/debateFacts';
import { FactSection } from '@/items/page/FactSection';
import { ItemAtAddress } from '@/items/page/ItemAtAddress';
import { ItemPage } from '@/items/page/ItemPage';
import { LinkList } from '@/items/page/LinkList';
import { leadFacts } from '@/items/page/leadFacts';
import { NothingYet } from '@/items/page/NothingYet';
import { WebLink } from '@/items/page/WebLink';
import { FollowUpQuestions } from '@/items/questions/FollowUpQuestions';
import { Verdicts } from '@/items/status/Verdict';
import { ReferenceList } from '@/items/text/ReferenceText';
import { useDossier } from '@/queries/dossier/dossier';
import { JumpLinks } from '@/ui/layout/JumpLinks';
import { Section } from '@/ui/layout/Page';
import { AnswerMatrix } from './AnswerMatrix';
import { MotionCardLink } from './MotionCardLink';
import styles from './MotionPage.module.css';
import { answerMatrix } from './matrix';
import { RequestBlock } from './RequestBlock';
import { WholeEvidence } from './WholeEvidence';

const texts = motionTexts;

/** The page of a motion: what it asks, what covers which part of that, who says what, and how late it is. */
export function MotionPage() {
  return <ItemAtAddress kind="motion">{(motion) => <MotionView motion={motion} />}</ItemAtAddress>;
}

function MotionView({ motion }: { motion: Motion }) {
  const { dossier, on } = useDossier();
  const answer = useMemo(() => motionAnswer(dossier, motion, on), [dossier, motion, on]);
  const ref = refOf(motion);
  const { claim, code } = standingOn(dossier, ref, 'decision', on);
  const differing = useMemo(() => differingSubmission(dossier, motion), [dossier, motion]);
  const decided =
    claim && code ? statusWithDay({ axis: 'decision', code }, claimDay(dossier, claim)) : '';
  return (
    <ItemPage
      item={motion}
      above={
        <>
          <span>
            <ReferenceList {...motion} />
          </span>
          {decided && <span>{decided}</span>}
        </>
      }
      lead={<Lead answer={answer} />}
      jumps={<Jumps motion={motion} />}
      actions={<MotionCardLink motion={motion} />}
      proof={<AnswerSection answer={answer} />}
    >
      <FactSection
        summary={motion.summary}
        notes={motion.notes}
        facts={[
          { term: texts.submitters, value: motion.submitters.join(', ') },
          {
            term: texts.submittedOn,
            value: motion.submittedOn && submissionText(motion.submittedOn, differing?.holdsFrom),
          },
          { term: texts.addressee, value: motion.addressee },
          ...debateFacts(motion),
          { term: texts.official, value: motion.url && <WebLink url={motion.url} /> },
        ]}
      />
      <RequestSection motion={motion} answer={answer} />
      <Section title={texts.whoSaysWhat} anchor={anchors.verdicts}>
        <Verdicts subject={ref} axes={['execution', 'chamber', 'own']} />
      </Section>
      <Section title={texts.decision}>
        <Verdicts subject={ref} axes={['decision', 'appreciation']} />
      </Section>
      <DeadlineSection
        title={texts.deadlines}
        nothing={texts.noDeadlines}
        subjects={[...answer.requests.map(({ request }) => refOf(request)), ref]}
        addTo={ref}
      />
      <FollowUpQuestions item={motion} />
      <RelatedSection motion={motion} />
    </ItemPage>
  );
}

/** The way to the parts of the page, and before all to the questions that can be asked. */
function Jumps({ motion }: { motion: Motion }) {
  const { dossier, on } = useDossier();
  const count = useMemo(
    () => followUps(dossier, motion, on).questions.length,
    [dossier, motion, on],
  );
  const questions = { anchor: anchors.questions, label: questionTexts.jump(count) };
  return (
    <JumpLinks
      label={itemPageTexts.onThisPage}
      jumps={[
        ...(count > 0 ? [questions] : []),
        { anchor: anchors.requests, label: texts.requests },
        { anchor: anchors.verdicts, label: texts.whoSaysWhat },
        { anchor: anchors.deadlines, label: texts.deadlines },
        { anchor: anchors.sources, label: itemPageTexts.sources },
        { anchor: anchors.logbook, label: itemPageTexts.logbook },
      ]}
    />
  );
}

/** What stands first: how far it is answered and how late, and what the cabinet and the Kamer make of it. */
function Lead({ answer }: { answer: MotionAnswer }) {
  const { dossier, on } = useDossier();
  const explanation = explainMotion(dossier, answer, on);
  const [first, ...others] = motionLead(explanation, leadFacts(dossier, answer, on));
  return (
    <>
      <p>{first}</p>
      {others.map((sentence) => (
        <p key={sentence} className={styles['more']}>
          {sentence}
        </p>
      ))}
    </>
  );
}

/** What proves that: which source covers which part; what is open and why, and where verdicts differ. */
function AnswerSection({ answer }: { answer: MotionAnswer }) {
  const { dossier, on } = useDossier();
  const matrix = useMemo(() => answerMatrix(dossier, answer, on), [dossier, answer, on]);
  const { motion } = answer;
  return (
    <Section title={texts.answered}>
      {matrix.rows.length > 0 && (
        <AnswerMatrix caption={texts.matrix.caption(motion.title)} matrix={matrix} />
      )}
      <AnswerReasons
        explanation={explainMotion(dossier, answer, on)}
        differences={verdictDifferences(dossier, refOf(motion), on)}
      />
    </Section>
  );
}

type RequestSectionProps = { motion: Motion; answer: MotionAnswer };

function RequestSection({ motion, answer }: RequestSectionProps) {
  const { isPast } = useDossier();
  const add = !isPast && <AddRequestButton motion={motion} />;
  const addBoth = !isPast && (
    <>
      {add}
      <AddEvidenceButton subject={refOf(motion)} />
    </>
  );
  return (
    <Section
      title={texts.requests}
      anchor={anchors.requests}
      actions={answer.requests.length > 0 && addBoth}
    >
      {answer.requests.length === 0 ? (
        <NothingYet action={add}>{texts.noRequests}</NothingYet>
      ) : (
        answer.requests.map((request) => (
          <RequestBlock
            key={request.request.id}
            answer={request}
            isInForce={answer.notInForce === undefined}
          />
        ))
      )}
      <WholeEvidence motion={motion} />
    </Section>
  );
}

function RelatedSection({ motion }: { motion: Motion }) {
  const { dossier } = useDossier();
  const refs = [...dossier.all('study'), ...dossier.all('commitment')]
    .filter(({ motionIds }) => motionIds.includes(motion.id))
    .map(refOf);
  if (refs.length === 0) return null;
  return (
    <Section title={texts.related}>
      <LinkList dossier={dossier} refs={refs} />
    </Section>
  );
}
