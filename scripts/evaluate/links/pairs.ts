import { parseReference } from '@/language/references/parseReference';
import type { ReferenceId } from '@/language/references/reference';
import { MalformedFile, readRows } from '../rows';

/** For each letter (number of its case) the references of the motions that it is known to be about. */
export type Pairs = ReadonlyMap<string, readonly ReferenceId[]>;

/** Reads a file like links-dev.tsv: a letter and the reference of a motion on each line. */
export function readPairs(content: string): Pairs {
  const pairs = new Map<string, ReferenceId[]>();
  for (const { line, cells } of readRows(content, ['letter', 'brief', 'zaak'])) {
    const letter = (cells[0] ?? '').trim();
    const reference = parseReference((cells[1] ?? '').trim());
    if (letter === '' || !reference) {
      throw new MalformedFile(`line ${line}: expected the number of a letter and a Kamerstuk`);
    }
    pairs.set(letter, [...(pairs.get(letter) ?? []), reference.id]);
  }
  if (pairs.size === 0) throw new MalformedFile('the file holds no rows');
  return pairs;
}
