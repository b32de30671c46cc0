import { type Term, toEdtf } from '@/domain/deadline/term';
import { formatDay, formatInterval, saysItAll } from '@/i18n/dates';
import styles from './TermText.module.css';

type TermTextProps = {
  term: Term;
  /** Show the interval behind the words; otherwise it is there on hover and for those who listen. */
  withInterval?: boolean;
};

/** A term in the words of its source, with the interval that those words leave open. */
export function TermText({ term, withInterval = false }: TermTextProps) {
  const interval = formatInterval(term);
  // A day that no source put into words stands as an ISO day: people read it as a date.
  if (term.earliest && term.words === term.earliest) return <span>{formatDay(term.earliest)}</span>;
  if (saysItAll(term)) return <span>{term.words}</span>;
  return (
    <span className={styles['term']} title={`${interval}${edtfNote(term)}`}>
      {term.words}
      <span className={withInterval ? styles['interval'] : styles['spoken']}> ({interval})</span>
    </span>
  );
}

function edtfNote(term: Term): string {
  const edtf = toEdtf(term);
  return edtf ? ` · EDTF ${edtf}` : '';
}
