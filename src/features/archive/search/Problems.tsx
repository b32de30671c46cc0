import { archiveTexts } from '@/i18n/nl/archive/page';
import type { FoundPage } from '@/queries/archive/archiveSearch';
import { Button } from '@/ui/button/Button';
import styles from './Problems.module.css';

type ProblemsProps = {
  problems: FoundPage['problems'];
  /** Puts another question in the box. */
  onQuestion: (question: string) => void;
};

/** What in the question was not understood, with a button for what was likely meant. */
export function Problems({ problems, onQuestion }: ProblemsProps) {
  return problems.map((problem) => (
    <div key={JSON.stringify(problem)} className={styles['problem']}>
      <p>{archiveTexts.problem(problem)}</p>
      {'mended' in problem && (
        <Button onClick={() => onQuestion(problem.mended)}>
          {archiveTexts.askMended(problem.mended)}
        </Button>
      )}
    </div>
  ));
}
