import { Suspense } from 'react';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { type ArchiveQuestion, useWordsInTheWay } from '@/queries/archive/archiveSearch';
import { Button } from '@/ui/button/Button';
import { InDossier } from './InDossier';
import styles from './NothingFound.module.css';

const texts = archiveTexts.search;

type NothingFoundProps = {
  asked: ArchiveQuestion;
  /** Whether typing has paused, so that it is worth looking further. */
  isSettled: boolean;
  /** Puts another question in the box. */
  onQuestion: (question: string) => void;
};

/** That nothing was found, with a button for each word that stands in the way, and what the dossier has. */
export function NothingFound({ asked, isSettled, onQuestion }: NothingFoundProps) {
  const words = useWordsInTheWay(asked, isSettled);
  return (
    <div className={styles['nothing']}>
      <p>{texts.nothing}</p>
      {words.length > 0 && (
        <ul className={styles['words']} aria-label={texts.inTheWay}>
          {words.map(({ word, question, total }) => (
            <li key={question}>
              <Button onClick={() => onQuestion(question)}>{texts.without(word, total)}</Button>
            </li>
          ))}
        </ul>
      )}
      {isSettled && (
        <Suspense fallback={null}>
          <InDossier asked={asked} />
        </Suspense>
      )}
    </div>
  );
}
