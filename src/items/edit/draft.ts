import { parseDay } from '@/domain/shared/day';
import type { LocatorDraft } from '@/items/fields/locatorDraft';
import { typedDay } from '@/items/fields/typedDay';
import { printReference } from '@/items/fields/typedReference';
import type { FieldSpec, Fields, FieldType } from './fieldSpec';

/** A row of two: a question with its role, an aspect with its id. */
export type Pair = { readonly key: string; readonly text: string };

/** What is filled in at one field; each type of field uses the part that fits it. */
export type Draft = {
  readonly text: string;
  readonly texts: readonly string[];
  readonly pairs: readonly Pair[];
  readonly places: readonly LocatorDraft[];
};

export const emptyDraft: Draft = { text: '', texts: [], pairs: [], places: [] };

/** What is filled in at each field of a form. */
export type Drafts = Readonly<Record<string, Draft>>;

function textAt(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const part: unknown = Reflect.get(value, key);
  return typeof part === 'string' ? part : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsOf(value: unknown): string[] {
  return listOf(value).filter((it) => typeof it === 'string');
}

function placeOf(value: unknown): LocatorDraft {
  return {
    documentId: textAt(value, 'documentId'),
    page: textAt(value, 'page'),
    section: textAt(value, 'section'),
    passage: textAt(value, 'passage'),
    url: textAt(value, 'url'),
    note: textAt(value, 'note'),
  };
}

function plainText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : '';
}

function pairsOf(value: unknown, key: string, text: string): Pair[] {
  return listOf(value).map((row) => ({ key: textAt(row, key), text: textAt(row, text) }));
}

function itemKeys(value: unknown): string[] {
  return listOf(value).map((it) =>
    typeof it === 'string' ? it : `${textAt(it, 'kind')}:${textAt(it, 'id')}`,
  );
}

function plainDraft(value: unknown): Draft {
  return { ...emptyDraft, text: plainText(value) };
}

function listDraft(value: unknown): Draft {
  return { ...emptyDraft, texts: textsOf(value) };
}

const drafters: { readonly [Type in FieldType]: (value: unknown) => Draft } = {
  area: plainDraft,
  aspects: (value) => ({ ...emptyDraft, pairs: pairsOf(value, 'id', 'name') }),
  checks: listDraft,
  choice: plainDraft,
  day: (value) => ({ ...emptyDraft, text: typedDay(parseDay(plainText(value))) }),
  item: plainDraft,
  items: (value) => ({ ...emptyDraft, texts: itemKeys(value) }),
  locator: (value) => ({ ...emptyDraft, places: [placeOf(value)] }),
  locators: (value) => ({ ...emptyDraft, places: listOf(value).map(placeOf) }),
  number: plainDraft,
  questions: (value) => ({ ...emptyDraft, pairs: pairsOf(value, 'role', 'text') }),
  reference: (value) => ({ ...emptyDraft, text: printReference(plainText(value)) }),
  references: (value) => ({ ...emptyDraft, texts: textsOf(value).map(printReference) }),
  term: (value) => ({ ...emptyDraft, text: textAt(value, 'words') }),
  text: plainDraft,
  texts: listDraft,
  url: plainDraft,
};

/** What a form shows for a record that is there already, or for a new one that has only some fields. */
export function draftsOf(specs: readonly FieldSpec[], record: Fields): Drafts {
  return Object.fromEntries(
    specs.map((spec) => [spec.name, drafters[spec.type](record[spec.name] ?? spec.start)]),
  );
}
