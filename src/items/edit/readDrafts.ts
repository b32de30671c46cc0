import { type Day, parseDay } from '@/domain/shared/day';
import { readLocator } from '@/items/fields/locatorDraft';
import { readTypedDay, typedDay } from '@/items/fields/typedDay';
import { readTypedReference } from '@/items/fields/typedReference';
import { readTypedTerm } from '@/items/fields/typedTerm';
import type { Problems } from '@/items/form/useForm';
import { type Draft, type Drafts, emptyDraft, type Pair } from './draft';
import type { FieldSpec, Fields, FieldType } from './fieldSpec';

export type ReadContext = {
  readonly today: Day;
  /** The record as it was, whose terms stay as they are while their words do. */
  readonly before: Fields;
  readonly nextId: () => string;
};

type ReadField = { readonly value: unknown; readonly problem?: string };

function words(text: string): string | undefined {
  return text.trim() || undefined;
}

function filled(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** What a choice among items refers to: the kind and the id, or the id alone where they are all of one kind. Unchecked. */
export function itemRef(key: string): unknown {
  const [kind, id] = key.split(/:(.*)/s);
  return id === undefined ? key : { kind, id };
}

function readDay(text: string, spec: FieldSpec, today: Day, before: unknown): ReadField {
  const read = readTypedDay(text, today, { hasHappened: spec.hasHappened ?? false });
  // A day that was there already stays: today may be a pretended one, and old data may know better.
  if (typeof before === 'string' && text.trim() === typedDay(parseDay(before))) {
    return { value: before };
  }
  if (!read.ok) return { value: undefined, problem: read.error.code };
  if (!read.value && !spec.optional) return { value: undefined, problem: 'day.missing' };
  return { value: read.value };
}

function sameWords(before: unknown, text: string): boolean {
  if (typeof before !== 'object' || before === null) return false;
  return Reflect.get(before, 'words') === text.trim();
}

function readTerm(text: string, spec: FieldSpec, saidOn: Day, before: unknown): ReadField {
  if (sameWords(before, text)) return { value: before };
  const read = readTypedTerm(text, saidOn);
  if (!read.ok) return { value: undefined, problem: read.error.code };
  if (!read.value && !spec.optional) return { value: undefined, problem: 'term.missing' };
  return { value: read.value };
}

function readText(text: string, spec: FieldSpec): ReadField {
  const value = words(text);
  if (value === undefined && !spec.optional) {
    const isChoice = spec.type === 'choice' || spec.type === 'item';
    return { value, problem: isChoice ? 'choice.missing' : 'text.empty' };
  }
  return { value };
}

function readNumber(text: string): ReadField {
  const value = Number(text.trim());
  if (!/^\d+$/.test(text.trim()) || value < 1) return { value, problem: 'number.malformed' };
  return { value };
}

function readList(texts: readonly unknown[], spec: FieldSpec): ReadField {
  return texts.length === 0 && spec.optional === false
    ? { value: texts, problem: 'list.empty' }
    : { value: texts };
}

function readPairs(pairs: readonly Pair[], make: (pair: Pair) => unknown): ReadField {
  return { value: pairs.filter(({ text }) => words(text)).map(make) };
}

function readPlace(draft: Draft, spec: FieldSpec): ReadField {
  const value = draft.places.map(readLocator)[0];
  return value === undefined && !spec.optional ? { value, problem: 'locator.empty' } : { value };
}

type Reading = ReadContext & { readonly spec: FieldSpec; readonly saidOn: Day };
type Reader = (draft: Draft, reading: Reading) => ReadField;

const readLine: Reader = ({ text }, { spec }) => readText(text, spec);
const readTexts: Reader = ({ texts }, { spec }) => readList(filled(texts), spec);

const readers: { readonly [Type in FieldType]: Reader } = {
  area: readLine,
  aspects: ({ pairs }, { nextId }) =>
    readPairs(pairs, ({ key, text }) => ({ id: key || nextId(), name: text })),
  checks: readTexts,
  choice: readLine,
  day: ({ text }, { spec, today, before }) => readDay(text, spec, today, before[spec.name]),
  item: readLine,
  items: ({ texts }, { spec }) => readList(filled(texts).map(itemRef), spec),
  locator: (draft, { spec }) => readPlace(draft, spec),
  locators: ({ places }) => ({
    value: places.map(readLocator).filter((place) => place !== undefined),
  }),
  number: ({ text }) => readNumber(text),
  questions: ({ pairs }) => readPairs(pairs, ({ key, text }) => ({ role: key, text })),
  reference: ({ text }) => ({ value: words(readTypedReference(text).stored) }),
  references: ({ texts }) => ({
    value: filled(texts).map((text) => readTypedReference(text).stored),
  }),
  term: ({ text }, { spec, saidOn, before }) => readTerm(text, spec, saidOn, before[spec.name]),
  text: readLine,
  texts: readTexts,
  url: readLine,
};

/** The day on which the terms of a form were said: as the form has it, else today. */
export function saidOnOf(drafts: Drafts, today: Day): Day {
  const read = readTypedDay(drafts['saidOn']?.text ?? '', today);
  return (read.ok && read.value) || today;
}

/** What was filled in, as fields of a record, and what could not be read. */
export function readDrafts(
  specs: readonly FieldSpec[],
  drafts: Drafts,
  context: ReadContext,
): { fields: Fields; problems: Problems } {
  const saidOn = saidOnOf(drafts, context.today);
  const reads = specs.map((spec) => ({
    name: spec.name,
    ...readers[spec.type](drafts[spec.name] ?? emptyDraft, { ...context, spec, saidOn }),
  }));
  return {
    fields: Object.fromEntries(reads.map(({ name, value }) => [name, value])),
    problems: Object.fromEntries(
      reads.flatMap(({ name, problem }) => (problem ? [[name, problem]] : [])),
    ),
  };
}
