import { refOf } from '@/domain/dossier/dossier';
import type { RequestAnswer } from '@/domain/motion/answer';
import { motionTexts } from '@/i18n/nl/motions';
import { AnswerBadge } from '@/items/badges/AnswerBadge';
import { EditButton } from '@/items/edit/EditButton';
import { AddEvidenceButton } from '@/items/evidence/AddEvidenceButton';
import { EvidenceList } from '@/items/page/EvidenceList';
import { DeleteButton } from '@/items/remove/DeleteButton';
import { StatusButton } from '@/items/status/StatusButton';
import { useDossier } from '@/queries/dossier';
import { Facts } from '@/ui/layout/Facts';
import styles from './RequestBlock.module.css';

const texts = motionTexts.matrix;

/** One request of a motion: its words, how it stands, the user's own verdict, and the evidence in full. */
export function RequestBlock({ answer }: { answer: RequestAnswer }) {
  const { dossier, isPast } = useDossier();
  const { request, state } = answer;
  const ref = refOf(request);
  const evidence = dossier.about('evidence', ref);
  return (
    <section className={styles['block']} aria-label={texts.request(request.number)}>
      <h3>
        {texts.request(request.number)}: {request.title}
      </h3>
      {request.summary && <p className={styles['text']}>{request.summary}</p>}
      <Facts
        facts={[
          { term: texts.condition, value: request.condition },
          { term: texts.answer, value: <AnswerBadge state={state} /> },
          { term: texts.ownVerdict, value: <StatusButton subject={ref} axis="own" /> },
          { term: motionTexts.notes, value: request.notes },
        ]}
      />
      {evidence.length > 0 ? (
        <EvidenceList evidence={evidence} />
      ) : (
        <p className={styles['soft']}>{texts.nothing}</p>
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
