import { MarkedText } from '@/items/search/MarkedText';
import { markText } from '@/items/search/marks';

type FoundSubjectProps = {
  subject: string;
  /** The folded words by which it was found. */
  words: readonly string[];
};

/** What a record or its file of papers is about, with the words marked by which it was found. */
export function FoundSubject({ subject, words }: FoundSubjectProps) {
  return <MarkedText segments={markText(subject, { asked: [], matched: new Set(words) })} />;
}
