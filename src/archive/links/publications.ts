import { foldText } from '@/language/fold';
import { canBeSameMember } from '@/language/motions/members';
import { submittersIn } from '@/language/motions/submitters';
import { dayNumber, fileTitle, type LinkedItem } from './linkedItem';

/** A publication that came without the number of its case, and the record of the motion that it prints, by their places. */
export type Publication = { readonly publication: number; readonly record: number };

/** Papers are printed within days; the next one under a title with this number comes a year later. */
const mostDaysBetween = 60;

/**
 * Whether a publication without the number of a case can be what a record comes to under a reference that was worked out:
 * submitters, the title of the file or the day agree, and nothing says that it is another motion.
 */
export function prints(publication: LinkedItem, record: LinkedItem): boolean {
  if (publication.number !== '' || record.number === '') return false;
  const between = Math.abs(dayNumber(publication.on) - dayNumber(record.on));
  if (between > mostDaysBetween) return false;
  const printed = submittersIn(publication.subject).map(foldText);
  const own = submittersIn(record.subject).map(foldText);
  if (printed.length > 0 && own.length > 0) {
    return printed.some((name) => own.some((each) => canBeSameMember(name, each)));
  }
  const title = fileTitle(publication);
  return between === 0 || (title !== '' && title === fileTitle(record));
}

/** The record of a motion as its publication completes it: with its reference and its text. */
export function completedBy(publication: LinkedItem, record: LinkedItem): LinkedItem {
  const { number, title, subject, on, year, sequence, references } = record;
  const text = publication.text ?? record.text;
  return {
    number,
    title,
    subject,
    on,
    year,
    sequence,
    references: [...new Set([...references, ...publication.references])],
    ...(text !== undefined && { text }),
  };
}
