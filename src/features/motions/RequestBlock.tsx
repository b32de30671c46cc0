import { useRef } from 'react';
import { duesOf } from '@/domain/answer/due';
import { requestStanding } from '@/domain/answer/partStanding';
import { refOf } from '@/domain/dossier/dossier';
import type { RequestAnswer } from '@/domain/motion/answer';
import { verdictDifferences } from '@/domain/verdict/verdictDifferences';
import { answerCheckTexts } from '@/i18n/nl/answer/texts';
import { differenceSentence } from '@/i18n/nl/answer/verdicts';
import { motionTexts } from '@/i18n/nl/items/motions';
import { evidenceTexts } from '@/i18n/nl/sources/evidence';
import { axisLabels } from '@/i18n/nl/status/status';
import { DueList } from '@/items/answer/DueList';
import { StandingBadge } from '@/items/badges/StandingBadge';
import { Checks } from '@/items/check/Checks';
import { EditButton } from '@/items/edit/EditButton';
import { AddEvidenceButton } from '@/items/evidence/AddEvidenceButton';
import { EvidenceList } from '@/items/evidence/EvidenceList';
import { requestAnchor } from '@/items/page/anchors';
import { DeleteButton } from '@/items/remove/DeleteButton';
import { StatusButton } from '@/items/status/StatusButton';
import { useDossier } from '@/queries/dossier/dossier';
import { useAddressedPart } from '@/routing/useAddressedPart';
import { Facts } from '@/ui/layout/Facts';
import { ConditionState } from './ConditionState';
import styles from './RequestBlock.module.css';
import { useArrival } from './useArrival';

const texts = motionTexts.matrix;

type RequestBlockProps = {
  answer: RequestAnswer;
  /** Whether the motion asks anything (rule M1). */
  isInForce: boolean;
};

/** One request of a motion: its words, how it stands, the user's own verdict, and the evidence in full. */
export function RequestBlock({ answer, isInForce }: RequestBlockProps) {
  const { dossier, on, isPast } = useDossier();
  const { request, state, condition, searched } = answer;
  const ref = refOf(request);
  const differences = verdictDifferences(dossier, ref, on);
  const hasDues = duesOf(dossier, ref, on).length > 0;
  const evidence = dossier.about('evidence', ref);
  const isOfMotion = answer.parts.some((part) => part.evidence.length > 0);
  const { requestId, aspectId } = useAddressedPart();
  const isAddressed = requestId === request.id && aspectId === undefined;
  const block = useRef<HTMLElement>(null);
  useArrival(block, isAddressed);
  return (
    <section
      ref={block}
      className={styles['block']}
      aria-label={texts.request(request.number)}
      id={requestAnchor(request.id)}
      tabIndex={-1}
      data-arrival={isAddressed || undefined}
    >
      <h3>
        {texts.request(request.number)}: {request.title}
      </h3>
      {request.summary && <p className={styles['text']}>{request.summary}</p>}
      <Facts
        facts={[
          { term: texts.condition, value: request.condition },
          {
            term: axisLabels.condition,
            value: condition === 'none' ? undefined : <ConditionState request={request} />,
          },
          {
            term: texts.answer,
            value: <StandingBadge standing={requestStanding(answer, isInForce)} />,
          },
          {
            term: answerCheckTexts.timeliness,
            value: hasDues ? <DueList subject={ref} /> : undefined,
          },
          { term: texts.ownVerdict, value: <StatusButton subject={ref} axis="own" /> },
          { term: motionTexts.notes, value: request.notes },
        ]}
      />
      {differences.map((difference) => (
        <p key={differenceSentence(difference)}>{differenceSentence(difference)}</p>
      ))}
      <Checks
        subject={ref}
        searched={state === 'answered' ? undefined : searched}
        label={texts.checkRequest(request.number)}
      />
      {evidence.length > 0 ? (
        <EvidenceList evidence={evidence} />
      ) : (
        <p className={styles['soft']}>{isOfMotion ? evidenceTexts.whole.only : texts.nothing}</p>
      )}
      {!isPast && (
        <div className={styles['buttons']}>
          <AddEvidenceButton subject={ref} />
          <EditButton item={request} />
          <DeleteButton item={request} />
        </div>
      )}
    </section>
  );
}
