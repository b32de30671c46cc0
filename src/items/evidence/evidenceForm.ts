import type { Dossier } from '@/domain/dossier/dossier';
import type { ItemRef } from '@/domain/shared/ids';
import { evidenceTexts } from '@/i18n/nl/sources/evidence';
import type { FieldSpec, Fields, FormSpec } from '@/items/edit/fieldSpec';
import { formSpecs } from '@/items/edit/specs';
import type { Problems } from '@/items/form/useForm';
import { chosenParts, evidenceParts, partsProblem, subjectsOfParts } from './evidenceParts';

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
}

/** In the form a source is one choice out of studies and documents, or the name of an event. */
function takeSource(record: Fields): Fields {
  const source = record['source'];
  if (typeof source !== 'object' || source === null) return record;
  const studyId: unknown = Reflect.get(source, 'studyId');
  const documentId: unknown = Reflect.get(source, 'documentId');
  const event: unknown = Reflect.get(source, 'title');
  if (typeof studyId === 'string') return { ...record, source: `study:${studyId}` };
  if (typeof documentId === 'string') return { ...record, source: `document:${documentId}` };
  return { ...record, source: '', event };
}

function sourceOf({ source, event }: Fields): Fields {
  const [kind, id] = typeof source === 'string' ? source.split(/:(.*)/s) : [];
  if (kind === 'study') return { type: 'study', studyId: id };
  if (kind === 'document') return { type: 'document', documentId: id };
  return { type: 'event', title: event ?? '' };
}

function withSource({ event, ...fields }: Fields): Fields {
  return { ...fields, source: sourceOf({ source: fields['source'], event }) };
}

/** A source is chosen or named: without either both fields say so. */
function sourceProblems({ source, event }: Fields): Problems {
  const problem = 'evidence.noSource';
  return source || event ? {} : { source: problem, event: problem };
}

function withFields(fields: Fields, about: Fields): Fields {
  return { ...fields, ...about };
}

/** For what has no parts to choose from the form is about the item itself. */
function plainSpec(): FormSpec {
  return {
    fields: formSpecs.evidence.fields,
    take: takeSource,
    problems: sourceProblems,
    make: (fields) => ({ aspectIds: [], ...withSource(fields) }),
  };
}

/** The form for evidence about an item; about a motion or request with the parts to choose from. */
export function evidenceForm(dossier: Dossier, subject: ItemRef, isNew: boolean): FormSpec {
  const options = evidenceParts(dossier, subject);
  if (options.length === 0) return plainSpec();
  const hint = evidenceTexts.partsHint;
  const parts: FieldSpec = { name: 'parts', type: 'checks', options, hint };
  const chosenIn = (fields: Fields) => {
    const values = textsOf(fields['parts']);
    return options.filter(({ value }) => values.includes(value));
  };
  return {
    fields: [parts, ...formSpecs.evidence.fields],
    take: (record) => ({
      ...takeSource(record),
      parts: chosenParts(options, subject, textsOf(record['aspectIds']), isNew),
    }),
    problems: (fields) => {
      const problem = partsProblem(chosenIn(fields));
      return { ...sourceProblems(fields), ...(problem && { parts: problem }) };
    },
    make: withSource,
    spread: (fields) => subjectsOfParts(chosenIn(fields)).map((about) => withFields(fields, about)),
  };
}
