import type { Dossier } from '@/domain/dossier/dossier';
import type { Side } from '@/domain/journal/merge/plan';
import type { TextAnswer, TextQuestion } from '@/domain/journal/merge/settle';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { quoted } from '@/i18n/quoted';
import { valueText } from '@/items/logbook/valueText';
import { shortened, shownOfText } from '@/items/text/shortened';
import { TextArea } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { RadioList } from '@/ui/form/RadioList';
import styles from './Merge.module.css';
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

type Version = { readonly side: Side; readonly text: string };

/** The texts of which the answers show only the beginning. */
function longVersions({ field }: TextQuestion): Version[] {
  return (['ours', 'theirs'] as const).flatMap((side): Version[] => {
    const text = field[side];
    return typeof text === 'string' && text.length > shownOfText ? [{ side, text }] : [];
  });
}

function WholeVersions({ versions }: { versions: readonly Version[] }) {
  return versions.map(({ side, text }) => (
    <details key={side}>
      <summary>{texts.whole[side]}</summary>
      <div className={styles['text']}>{text}</div>
    </details>
  ));
}

/** Asks which of two texts stays, or for one that is made of both. */
export function TextQuestionField(props: TextQuestionFieldProps) {
  const { question, name, answer, onAnswer, dossier, error } = props;
  const { ref, field } = question;
  const versions = longVersions(question);
  const told = (value: unknown) =>
    typeof value === 'string'
      ? quoted(shortened(value, shownOfText))
      : valueText('', value, dossier);
  const choose = (value: string) => {
    if (value === 'ours' || value === 'theirs') onAnswer({ take: value });
    else onAnswer({ take: 'own', text: [field.ours, field.theirs].filter(Boolean).join('\n\n') });
  };
  return (
    <>
      <RadioList
        stacked
        hint={versions.length > 0 && <WholeVersions versions={versions} />}
        label={texts.text(fieldLabel(field.field, ref.kind), ref.kind, name)}
        options={[
          {
            value: 'ours',
            label: texts.mine(told(field.ours), field.oursBy ? whoAndWhen(field.oursBy) : ''),
          },
          {
            value: 'theirs',
            label: texts.theirs(
              told(field.theirs),
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
