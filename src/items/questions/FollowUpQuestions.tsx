import { RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import type { Questioned } from '@/domain/followUp/followUp';
import { refKey } from '@/domain/shared/ids';
import { questionTexts } from '@/i18n/nl/questions/questions';
import { anchors } from '@/items/page/anchors';
import { useDossier } from '@/queries/dossier/dossier';
import { Button } from '@/ui/button/Button';
import { CopyButton } from '@/ui/copy/CopyButton';
import { type Formatted, paragraph, stacked } from '@/ui/copy/formatted';
import { TextArea } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { Section } from '@/ui/layout/Page';
import { draftQuestions } from './draftQuestions';
import styles from './FollowUpQuestions.module.css';
import { useTyped } from './useTyped';

function paragraphs(texts: readonly string[]): Formatted {
  return stacked(texts.map(paragraph));
}

/** Draft questions about what is open of an item, to be changed and copied; what is typed here is kept for a day. */
export function FollowUpQuestions({ item }: { item: Questioned }) {
  return <Questions key={refKey(item)} item={item} />;
}

function Questions({ item }: { item: Questioned }) {
  const { dossier, on } = useDossier();
  const [typed, type] = useTyped(item);
  const drafts = useMemo(() => draftQuestions(dossier, item, on), [dossier, item, on]);
  const textOf = (draft: string) => typed[draft] ?? draft;
  // What was typed belongs to a draft. When the facts make it another question, by whomever, it is not thrown away.
  const left = Object.keys(typed).filter((draft) => !drafts.includes(draft));
  if (drafts.length + left.length === 0) return null;
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
            words={questionTexts.ofNumber(index + 1)}
            text={textOf(draft)}
            isChanged={textOf(draft) !== draft}
            onText={(text) => type(draft, text)}
            onReset={() => type(draft, draft)}
          />
        ))}
      </ol>
      {left.length > 0 && (
        <>
          <p role="status">{questionTexts.left}</p>
          <ul className={styles['questions']}>
            {left.map((draft, index) => (
              <Draft
                key={draft}
                words={questionTexts.ofLeft(index + 1)}
                text={textOf(draft)}
                isChanged
                onText={(text) => type(draft, text)}
                onReset={() => type(draft, draft)}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

type DraftProps = {
  words: { readonly label: string; readonly copy: string; readonly reset: string };
  text: string;
  isChanged: boolean;
  onText: (text: string) => void;
  onReset: () => void;
};

function Draft({ words, text, isChanged, onText, onReset }: DraftProps) {
  return (
    <li>
      <Field label={words.label}>
        {(control) => <TextArea {...control} rows={4} value={text} onValue={onText} />}
      </Field>
      <div className={styles['buttons']}>
        <CopyButton variant="quiet" label={words.copy} getContent={() => paragraphs([text])} />
        {isChanged && (
          <Button variant="quiet" icon={<RotateCcw aria-hidden />} onClick={onReset}>
            {words.reset}
          </Button>
        )}
      </div>
    </li>
  );
}
