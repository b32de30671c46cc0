import type { Dossier } from '@/domain/dossier/dossier';
import type { TextAnswer, TextQuestion } from '@/domain/journal/merge/settle';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { valueText } from '@/items/logbook/valueText';
import { TextArea } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { RadioList } from '@/ui/form/RadioList';
import { whoAndWhen } from './recordName';

const texts = mergeTexts.questions;

type TextQuestionFieldProps = {
  question: TextQuestion;
  /** What the record is called here. */
  name: string;
  answer: TextAnswer | undefined;
  onAnswer: (answer: TextAnswer) => void;
  dossier: Dossier;
  error: string | undefined;
};

/** Asks which of two texts stays, or for one that is made of both. */
export function TextQuestionField(props: TextQuestionFieldProps) {
  const { question, name, answer, onAnswer, dossier, error } = props;
  const { ref, field } = question;
  const [ours, theirs] = [field.ours, field.theirs].map((it) => valueText('', it, dossier));
  const choose = (value: string) => {
    if (value === 'ours' || value === 'theirs') onAnswer({ take: value });
    else onAnswer({ take: 'own', text: [field.ours, field.theirs].filter(Boolean).join('\n\n') });
  };
  return (
    <>
      <RadioList
        stacked
        label={texts.text(fieldLabel(field.field, ref.kind), ref.kind, name)}
        options={[
          {
            value: 'ours',
            label: texts.mine(ours ?? '', field.oursBy ? whoAndWhen(field.oursBy) : ''),
          },
          {
            value: 'theirs',
            label: texts.theirs(theirs ?? '', field.theirsBy ? whoAndWhen(field.theirsBy) : ''),
          },
          { value: 'own', label: texts.own },
        ]}
        value={answer?.take ?? ''}
        onValue={choose}
        error={error}
      />
      {answer?.take === 'own' && (
        <Field label={texts.ownLabel}>
          {(control) => (
            <TextArea
              value={answer.text}
              onValue={(text) => onAnswer({ take: 'own', text })}
              {...control}
            />
          )}
        </Field>
      )}
    </>
  );
}
