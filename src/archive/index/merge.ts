import { ColumnCollector, LabelCollector, type LabelNumbers } from './collectColumns';
import { KeyCollector } from './keys';
import { mergeWords } from './mergeWords';
import { type PackedStrings, unpackStrings } from './packedStrings';
import { type Part, wholePart } from './part';
import { countDocuments } from './segment';

/** The new number of each document of the parts together, −1 for one that is gone. */
function renumber(parts: readonly Part[]): Int32Array[] {
  let next = 0;
  return parts.map(({ gone }) => {
    const numbers = new Int32Array(gone.length);
    for (let document = 0; document < gone.length; document += 1) {
      numbers[document] = gone[document] ? -1 : next;
      next += gone[document] ? 0 : 1;
    }
    return numbers;
  });
}

function relabel(labels: PackedStrings, numbers: LabelNumbers): Uint16Array {
  return Uint16Array.from(unpackStrings(labels), (label) => numbers.of(label));
}

function copyColumns(
  { segment, gone }: Part,
  columns: ColumnCollector,
  labels: LabelCollector,
): void {
  const { columns: from } = segment;
  const soorten = relabel(segment.labels.soorten, labels.soorten);
  const appreciations = relabel(segment.labels.appreciations, labels.appreciations);
  const ministries = relabel(segment.labels.ministries, labels.ministries);
  const copied: readonly (readonly [{ push: (value: number) => void }, (at: number) => number])[] =
    [
      [columns.lengths, (at) => from.lengths[at] ?? 0],
      [columns.days, (at) => from.days[at] ?? 0],
      [columns.years, (at) => from.years[at] ?? 0],
      [columns.parliamentaryYears, (at) => from.parliamentaryYears[at] ?? 0],
      [columns.kinds, (at) => from.kinds[at] ?? 0],
      [columns.finished, (at) => from.finished[at] ?? 0],
      [columns.soorten, (at) => soorten[from.soorten[at] ?? 0] ?? 0],
      [columns.appreciations, (at) => appreciations[from.appreciations[at] ?? 0] ?? 0],
      [columns.ministries, (at) => ministries[from.ministries[at] ?? 0] ?? 0],
      [columns.imports, (at) => from.imports[at] ?? 0],
    ];
  for (const [column, valueAt] of copied) {
    for (let at = 0; at < gone.length; at += 1) if (!gone[at]) column.push(valueAt(at));
  }
}

/**
 * The parts as one, in the same order and without the documents that are gone: what a builder would have made of the
 * records that are left.
 */
export function mergeParts(parts: readonly Part[]): Part {
  const newNumbers = renumber(parts);
  const columns = new ColumnCollector();
  const labels = new LabelCollector();
  const keys = new KeyCollector();
  for (const [at, part] of parts.entries()) {
    const { segment, gone } = part;
    copyColumns(part, columns, labels);
    for (let document = 0; document < countDocuments(segment); document += 1) {
      if (!gone[document]) keys.copyId(segment.keys, document);
    }
    keys.copyReferences(segment.keys, newNumbers[at] ?? new Int32Array());
  }
  const words = mergeWords(
    parts.map(({ segment }, at) => ({
      words: segment.words,
      newNumbers: newNumbers[at] ?? new Int32Array(),
    })),
  );
  return wholePart({
    words,
    columns: columns.finish(),
    labels: labels.finish(),
    keys: keys.finish(),
  });
}
