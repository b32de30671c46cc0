import { type Term, toEdtf } from '@/domain/deadline/term';
import { formatInterval, saysItAll, termWords } from '@/i18n/dates';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import styles from './TermText.module.css';

type TermTextProps = {
  term: Term;
  /** Show the interval behind the words; otherwise it is there on hover and for those who listen. */
  withInterval?: boolean;
};

/** A term in the words of its source, with the interval that those words leave open. */
export function TermText({ term, withInterval = false }: TermTextProps) {
  const interval = formatInterval(term);
  const words = termWords(term);
  if (saysItAll({ ...term, words })) return <span>{words}</span>;
  return (
    <span className={styles['term']} title={`${interval}${edtfNote(term)}`}>
      {words}
      {withInterval ? (
        <span className={styles['interval']}> ({interval})</span>
      ) : (
        <VisuallyHidden when="onScreen"> ({interval})</VisuallyHidden>
      )}
    </span>
  );
}

function edtfNote(term: Term): string {
  const edtf = toEdtf(term);
  return edtf ? ` · EDTF ${edtf}` : '';
}
