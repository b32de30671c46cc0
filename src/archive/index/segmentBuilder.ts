import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { addToColumns, ColumnCollector, LabelCollector } from './collectColumns';
import { WordCollector } from './collectWords';
import { firstPlace, type IndexField, indexFields } from './fields';
import { KeyCollector, replacedDocuments } from './keys';
import { type Part, wholePart, withoutDocuments } from './part';
import { mostDocuments } from './postings';
import { soortOf } from './soort';

const fieldNumbers: { readonly [Field in IndexField]: number } = {
  subject: indexFields.indexOf('subject'),
  title: indexFields.indexOf('title'),
  names: indexFields.indexOf('names'),
  references: indexFields.indexOf('references'),
  soort: indexFields.indexOf('soort'),
  text: indexFields.indexOf('text'),
};

/** What many records have in common, word for word. */
const repeatedFields: ReadonlySet<IndexField> = new Set(['title', 'names', 'soort']);

/** Names and references stand apart, so that a phrase does not run from one into the next. */
const gap = 1;

/** Makes parts of the index from records, one after the other: after `finish` it begins a new one. */
export class SegmentBuilder {
  private readonly words = new WordCollector();
  private columns = new ColumnCollector();
  private labels = new LabelCollector();
  private keys = new KeyCollector();
  private count = 0;

  /** The number of records that were added. */
  get size(): number {
    return this.count;
  }

  /** Whether it takes no more records. */
  get isFull(): boolean {
    return this.count === mostDocuments;
  }

  private addTexts(field: IndexField, texts: readonly string[]): number {
    const number = fieldNumbers[field];
    const isRepeated = repeatedFields.has(field);
    let place = firstPlace(number);
    let count = 0;
    for (const text of texts) {
      const added = isRepeated
        ? this.words.addRepeatedText(number, text, place)
        : this.words.addText(number, text, place);
      place += added + gap;
      count += added;
    }
    return count;
  }

  /**
   * Adds a record with the number of the imports that brought it (`broughtNumber`; for what is new that of the import); it
   * replaces a record with the same id. Throws when the builder is full.
   */
  add(item: ArchiveItem, importNumber: number): void {
    if (this.isFull) throw new Error('This part of the index is full');
    const document = this.count;
    this.count += 1;
    // Cases and documents are looked up by their mark; as words they would double the vocabulary and say nothing more.
    const papers = item.references.filter((reference) => reference.startsWith('kst-'));
    const words =
      this.addTexts('subject', [item.subject]) +
      this.addTexts('title', [item.title]) +
      this.addTexts('names', item.names) +
      this.addTexts(
        'references',
        papers.map((paper) => paper.slice('kst-'.length)),
      );
    this.addTexts('soort', [soortOf(item)]);
    this.addTexts('text', item.text === undefined ? (item.dictum ?? []) : [item.text]);
    this.words.endDocument();
    this.keys.addItem(item, document);
    addToColumns(item, { words, importNumber }, this.columns, this.labels);
  }

  /** The part with all records that were added since the last; of those with the same id the last one counts. */
  finish(): Part {
    const segment = {
      words: this.words.finish(),
      columns: this.columns.finish(),
      labels: this.labels.finish(),
      keys: this.keys.finish(),
    };
    this.columns = new ColumnCollector();
    this.labels = new LabelCollector();
    this.keys = new KeyCollector();
    this.count = 0;
    return withoutDocuments(wholePart(segment), replacedDocuments(segment.keys));
  }
}
