import type { Dossier } from '@/domain/dossier/dossier';
import { isOneLine, joinedTexts } from '@/domain/journal/merge/freeTexts';
import type { TextAnswer, TextQuestion } from '@/domain/journal/merge/settle';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { quoted } from '@/i18n/quoted';
import { valueText } from '@/items/logbook/valueText';
import { excerpts } from '@/items/text/excerpts';
import { shownOfText } from '@/items/text/shortened';
import { WholeVersions } from '@/items/text/WholeVersions';
import { TextArea, TextInput } from '@/ui/form/controls';
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
  const typed = [field.ours, field.theirs].map((it) => (typeof it === 'string' ? it : ''));
  const [ours = '', theirs = ''] = typed;
  const shown = excerpts(ours, theirs, shownOfText);
  const isLong = Math.max(ours.length, theirs.length) > shownOfText;
  const told = (value: unknown, excerpt: string) =>
    typeof value === 'string' ? quoted(excerpt) : valueText('', value, dossier);
  const OwnText = isOneLine(field.field) ? TextInput : TextArea;
  const choose = (value: string) => {
    if (value === 'ours' || value === 'theirs') onAnswer({ take: value });
    else onAnswer({ take: 'own', text: joinedTexts(field.field, typed.filter(Boolean)) });
  };
  return (
    <>
      <RadioList
        stacked
        hint={
          isLong && (
            <WholeVersions
              versions={[
                { label: texts.whole.ours, text: ours },
                { label: texts.whole.theirs, text: theirs },
              ]}
            />
          )
        }
        label={texts.text(fieldLabel(field.field, ref.kind), ref.kind, name)}
        options={[
          {
            value: 'ours',
            label: texts.mine(
              told(field.ours, shown[0]),
              field.oursBy ? whoAndWhen(field.oursBy) : '',
            ),
          },
          {
            value: 'theirs',
            label: texts.theirs(
              told(field.theirs, shown[1]),
              field.theirsBy ? whoAndWhen(field.theirsBy) : '',
            ),
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
            <OwnText
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
