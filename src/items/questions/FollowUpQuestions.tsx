import { RotateCcw } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Questioned } from '@/domain/followUp/followUp';
import { questionTexts } from '@/i18n/nl/questions/questions';
import { anchors } from '@/items/page/anchors';
import { useDossier } from '@/queries/dossier';
import { useUnsaved } from '@/queries/unsaved';
import { Button } from '@/ui/button/Button';
import { CopyButton } from '@/ui/copy/CopyButton';
import { type Formatted, paragraph, stacked } from '@/ui/copy/formatted';
import { TextArea } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { Section } from '@/ui/layout/Page';
import { draftQuestions } from './draftQuestions';
import styles from './FollowUpQuestions.module.css';

function paragraphs(texts: readonly string[]): Formatted {
  return stacked(texts.map(paragraph));
}

/** Draft questions about what is open of an item, to be changed and copied; what is typed here is kept nowhere. */
export function FollowUpQuestions({ item }: { item: Questioned }) {
  const { dossier, on } = useDossier();
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const drafts = useMemo(() => draftQuestions(dossier, item, on), [dossier, item, on]);
  useUnsaved(drafts.some((draft) => (typed.get(draft) ?? draft) !== draft));
  if (drafts.length === 0) return null;
  // What was typed belongs to a draft, so that it goes when the facts make it another question.
  const textOf = (draft: string) => typed.get(draft) ?? draft;
  const type = (draft: string, text: string) => setTyped(new Map(typed).set(draft, text));
  return (
    <Section
      title={questionTexts.title}
      anchor={anchors.questions}
      actions={
        drafts.length > 1 && (
          <CopyButton
            variant="quiet"
            label={questionTexts.copyAll}
            getContent={() => paragraphs(drafts.map(textOf))}
          />
        )
      }
    >
      <p className={styles['soft']}>{questionTexts.explanation}</p>
      <ol className={styles['questions']}>
        {drafts.map((draft, index) => (
          <Draft
            key={draft}
            number={index + 1}
            text={textOf(draft)}
            isChanged={textOf(draft) !== draft}
            onText={(text) => type(draft, text)}
            onReset={() => type(draft, draft)}
          />
        ))}
      </ol>
    </Section>
  );
}

type DraftProps = {
  number: number;
  text: string;
  isChanged: boolean;
  onText: (text: string) => void;
  onReset: () => void;
};

function Draft({ number, text, isChanged, onText, onReset }: DraftProps) {
  return (
    <li>
      <Field label={questionTexts.label(number)}>
        {(control) => <TextArea {...control} rows={4} value={text} onValue={onText} />}
      </Field>
      <div className={styles['buttons']}>
        <CopyButton
          variant="quiet"
          label={questionTexts.copyOf(number)}
          getContent={() => paragraphs([text])}
        />
        {isChanged && (
          <Button variant="quiet" icon={<RotateCcw aria-hidden />} onClick={onReset}>
            {questionTexts.resetOf(number)}
          </Button>
        )}
      </div>
    </li>
  );
}
