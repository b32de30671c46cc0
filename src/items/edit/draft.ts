import { parseDay } from '@/domain/shared/day';
import type { LocatorDraft } from '@/items/fields/locatorDraft';
import { typedDay } from '@/items/fields/typedDay';
import { printReference } from '@/items/fields/typedReference';
import type { FieldSpec, Fields } from './fieldSpec';

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

function draftOf(spec: FieldSpec, value: unknown): Draft {
  switch (spec.type) {
    case 'term':
      return { ...emptyDraft, text: textAt(value, 'words') };
    case 'day':
      return { ...emptyDraft, text: typedDay(parseDay(plainText(value))) };
    case 'reference':
      return { ...emptyDraft, text: printReference(plainText(value)) };
    case 'references':
      return { ...emptyDraft, texts: textsOf(value).map(printReference) };
    case 'texts':
    case 'checks':
      return { ...emptyDraft, texts: textsOf(value) };
    case 'items':
      return { ...emptyDraft, texts: itemKeys(value) };
    case 'questions':
      return { ...emptyDraft, pairs: pairsOf(value, 'role', 'text') };
    case 'aspects':
      return { ...emptyDraft, pairs: pairsOf(value, 'id', 'name') };
    case 'locators':
      return { ...emptyDraft, places: listOf(value).map(placeOf) };
    case 'locator':
      return { ...emptyDraft, places: [placeOf(value)] };
    default:
      return { ...emptyDraft, text: plainText(value) };
  }
}

/** What a form shows for a record that is there already, or for a new one that has only some fields. */
export function draftsOf(specs: readonly FieldSpec[], record: Fields): Drafts {
  return Object.fromEntries(
    specs.map((spec) => [spec.name, draftOf(spec, record[spec.name] ?? spec.start)]),
  );
}
