import { type QuestionRole, questionRoles, type Study } from '@/domain/study/study';
import { studyTexts } from '@/i18n/nl/items/studies';
import { Section } from '@/ui/layout/Page';
import styles from './QuestionSection.module.css';

const titles: { readonly [Role in QuestionRole]: string } = {
  main: studyTexts.main,
  sub: studyTexts.sub,
  unnamed: studyTexts.unnamed,
};

/** What a study asks: the main question, the questions under it, and those that the source does not name as either. */
export function QuestionSection({ questions }: Pick<Study, 'questions'>) {
  const groups = questionRoles
    .map((role) => ({ role, asked: questions.filter((question) => question.role === role) }))
    .filter(({ asked }) => asked.length > 0);
  return (
    <Section title={studyTexts.questions}>
      {groups.length === 0 && <p className={styles['soft']}>{studyTexts.noQuestions}</p>}
      {groups.map(({ role, asked }) => (
        <div key={role}>
          <h3 className={styles['role']}>{titles[role]}</h3>
          <ol className={styles['questions']}>
            {asked.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}
