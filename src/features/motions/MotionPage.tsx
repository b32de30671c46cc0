import { useMemo } from 'react';
import { refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import { motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import { formatDay } from '@/i18n/dates';
import { motionLead } from '@/i18n/nl/motionLead';
import { motionTexts } from '@/i18n/nl/motions';
import { statusLabel } from '@/i18n/nl/status';
import { AddRequestButton } from '@/items/edit/AddRequestButton';
import { DeadlineSection } from '@/items/page/DeadlineSection';
import { FactSection } from '@/items/page/FactSection';
import { ItemPage } from '@/items/page/ItemPage';
import { LinkList } from '@/items/page/LinkList';
import { MissingItem } from '@/items/page/MissingItem';
import { Verdicts } from '@/items/page/Verdict';
import { WebLink } from '@/items/page/WebLink';
import { ReferenceList } from '@/items/text/ReferenceText';
import { useDossier } from '@/queries/dossier';
import { useItemId } from '@/routing/useItemId';
import { EmptyState } from '@/ui/layout/EmptyState';
import { Section } from '@/ui/layout/Page';
import { AnswerMatrix } from './AnswerMatrix';
import { answerMatrix } from './matrix';
import { motionFacts } from './motionFacts';
import { RequestBlock } from './RequestBlock';

const texts = motionTexts;

/** The page of a motion: what it asks, what covers which part of that, who says what, and how late it is. */
export function MotionPage() {
  const { dossier } = useDossier();
  const id = useItemId();
  const motion = id === undefined ? undefined : dossier.find('motion', id);
  return motion ? <MotionView motion={motion} /> : <MissingItem kind="motion" />;
}

function MotionView({ motion }: { motion: Motion }) {
  const { dossier, on } = useDossier();
  const answer = useMemo(() => motionAnswer(dossier, motion, on), [dossier, motion, on]);
  const ref = refOf(motion);
  const { claim, code } = standingOn(dossier, ref, 'decision', on);
  const decided =
    claim && code ? `${statusLabel('decision', code)} ${formatDay(claim.holdsFrom)}` : '';
  return (
    <ItemPage
      item={motion}
      above={
        <>
          <span>
            <ReferenceList references={motion.references} />
          </span>
          {decided && <span>{decided}</span>}
        </>
      }
      lead={motionLead(motionFacts(dossier, answer, on))}
    >
      <FactSection
        summary={motion.summary}
        notes={motion.notes}
        facts={[
          { term: texts.submitters, value: motion.submitters.join(', ') },
          {
            term: texts.submittedOn,
            value: motion.submittedOn && formatDay(motion.submittedOn),
          },
          { term: texts.addressee, value: motion.addressee },
          { term: texts.official, value: motion.url && <WebLink url={motion.url} /> },
        ]}
      />
      <RequestSection motion={motion} answer={answer} />
      <Section title={texts.whoSaysWhat}>
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
      <RelatedSection motion={motion} />
    </ItemPage>
  );
}

type RequestSectionProps = { motion: Motion; answer: ReturnType<typeof motionAnswer> };

function RequestSection({ motion, answer }: RequestSectionProps) {
  const { isPast } = useDossier();
  const matrix = useMemo(() => answerMatrix(answer), [answer]);
  const add = !isPast && <AddRequestButton motion={motion} />;
  return (
    <Section title={texts.requests} actions={answer.requests.length > 0 && add}>
      {answer.requests.length === 0 ? (
        <EmptyState action={add}>{texts.noRequests}</EmptyState>
      ) : (
        <>
          <AnswerMatrix caption={texts.matrix.caption(motion.title)} matrix={matrix} />
          {answer.requests.map((request) => (
            <RequestBlock key={request.request.id} answer={request} />
          ))}
        </>
      )}
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
