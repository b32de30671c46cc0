import type { Dossier } from '@/domain/dossier/dossier';
import type { DeletionQuestion, MergePlan } from '@/domain/journal/merge/plan';
import { type Answers, textKey, textQuestions } from '@/domain/journal/merge/settle';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { RadioList } from '@/ui/form/RadioList';
import { Section } from '@/ui/layout/Page';
import { MemberChanges } from './MemberChanges';
import { recordName, whoAndWhen } from './recordName';
import { TextQuestionField } from './TextQuestionField';

const texts = mergeTexts.questions;

/** What one copy deleted and the other worked on; or, where that was asked before, who answered what. */
function deletionLabel(question: DeletionQuestion, dossier: Dossier): string {
  const { root, fields, deletedBy, deletion, isAnswered, keptBy, changes } = question;
  const name = recordName(root, fields, dossier);
  const deleter = whoAndWhen(deletion);
  if (!keptBy || (!isAnswered && changes.length > 0)) {
    return texts.deleted[deletedBy](root.kind, name, deleter, changes.length);
  }
  const answered = isAnswered ? texts.answeredApart : texts.answeredKeep;
  return answered[deletedBy](root.kind, name, deleter, whoAndWhen(keptBy));
}

type QuestionsProps = {
  plan: MergePlan;
  answers: Answers;
  onAnswers: (answers: Answers) => void;
  dossier: Dossier;
  /** Whether to say of each question without an answer that it has none. */
  isRefused: boolean;
};

/** What only a person can say: whether what one deleted and the other changed stays, and which text. Nothing is chosen beforehand. */
export function Questions({ plan, answers, onAnswers, dossier, isRefused }: QuestionsProps) {
  const asked = textQuestions(plan, answers);
  if (plan.deletions.length + asked.length === 0) return null;
  const { texts: given, deletions } = answers;
  const missing = (answer: unknown) => (isRefused && !answer ? texts.missing : undefined);
  const nameOf = (about: RecordRef) => {
    const merge = plan.records.find(({ ref }) => refKey(ref) === refKey(about));
    return recordName(about, (merge?.ours ?? merge?.theirs)?.fields ?? {}, dossier);
  };
  return (
    <Section title={texts.title} level={3}>
      {plan.deletions.map((question) => {
        const { root, changes, members } = question;
        return (
          <RadioList
            stacked
            key={refKey(root)}
            hint={changes.length > 0 && <MemberChanges changes={changes} dossier={dossier} />}
            label={deletionLabel(question, dossier)}
            options={[
              { value: 'keep', label: texts.keep },
              { value: 'delete', label: texts.remove(members.length) },
            ]}
            value={deletions[refKey(root)] ?? ''}
            onValue={(value) => {
              const answer = value === 'keep' ? ('keep' as const) : ('delete' as const);
              onAnswers({ ...answers, deletions: { ...deletions, [refKey(root)]: answer } });
            }}
            error={missing(deletions[refKey(root)])}
          />
        );
      })}
      {asked.map((question) => {
        const key = textKey(question.ref, question.field.field);
        return (
          <TextQuestionField
            key={key}
            question={question}
            name={nameOf(question.ref)}
            answer={given[key]}
            onAnswer={(answer) => onAnswers({ ...answers, texts: { ...given, [key]: answer } })}
            dossier={dossier}
            error={missing(given[key])}
          />
        );
      })}
    </Section>
  );
}
