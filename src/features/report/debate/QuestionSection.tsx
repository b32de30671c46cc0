import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { debateTexts as texts } from '@/i18n/nl/report/debate';
import { ItemLink } from '@/items/links/ItemLink';
import { Section } from '@/ui/layout/Page';
import type { DebateQuestions } from './debatePack';
import styles from './QuestionSection.module.css';

type QuestionSectionProps = { dossier: Dossier; questions: readonly DebateQuestions[] };

/** Draft questions by item; nothing where nothing is open to be asked about. */
export function QuestionSection({ dossier, questions }: QuestionSectionProps) {
  if (questions.length === 0) return null;
  return (
    <Section title={texts.questions}>
      <p className={styles['note']}>{texts.questionsNote}</p>
      {questions.map(({ item, questions: drafts }) => (
        <div key={`${item.kind} ${item.id}`} className={styles['motion']}>
          <h3 className={styles['title']}>
            <ItemLink dossier={dossier} to={refOf(item)} />
          </h3>
          <ol className={styles['questions']}>
            {drafts.map((draft) => (
              <li key={draft}>{draft}</li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}
