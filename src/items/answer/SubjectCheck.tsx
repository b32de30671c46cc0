import { explainSubject } from '@/domain/answer/explain';
import { subjectAnswer } from '@/domain/answer/subjectAnswer';
import type { ItemRef } from '@/domain/shared/ids';
import { verdictDifferences } from '@/domain/verdict/verdictDifferences';
import { answerHeadline } from '@/i18n/nl/answer/explanation';
import { useDossier } from '@/queries/dossier/dossier';
import { AnswerReasons } from './AnswerReasons';

/** The check of a commitment or recommendation in words: what the evidence covers, and where verdicts differ from it. */
export function SubjectCheck({ subject }: { subject: ItemRef }) {
  const { dossier, on } = useDossier();
  const answer = subjectAnswer(dossier, subject, on);
  const explanation = explainSubject(dossier, answer, on);
  return (
    <div>
      <p>{answerHeadline(explanation)}</p>
      <AnswerReasons
        explanation={explanation}
        differences={verdictDifferences(dossier, subject, on)}
        searched={answer.searched}
      />
    </div>
  );
}
