import type { ItemKind } from '@/domain/shared/ids';
import { editTexts } from '@/i18n/nl/forms/edit';
import {
  coverageLabels,
  genreLabels,
  optionsOf,
  stageLabels,
  weightLabels,
} from '@/i18n/nl/items/choices';
import type { FieldSpec, FormSpec } from './fieldSpec';

/** The kinds of record that are filled in with a form of fields; statuses and checks have forms of their own. */
export type FormKind =
  | 'ambition'
  | 'assignment'
  | 'commitment'
  | 'deadline'
  | 'document'
  | 'evidence'
  | 'motion'
  | 'recommendation'
  | 'request'
  | 'shift'
  | 'step'
  | 'study';

const title: FieldSpec = { name: 'title', type: 'text' };
const summary: FieldSpec = { name: 'summary', type: 'area', optional: true };
const url: FieldSpec = { name: 'url', type: 'url', optional: true };
const references: FieldSpec = { name: 'references', type: 'references', optional: true };
const likelyReferences: FieldSpec = {
  name: 'likelyReferences',
  type: 'references',
  one: editTexts.likelyReference,
  optional: true,
  more: true,
  hint: editTexts.likelyReferencesHint,
};
const saidOn: FieldSpec = { name: 'saidOn', type: 'day', hasHappened: true };
const saidBy: FieldSpec = { name: 'saidBy', type: 'text' };
const source: FieldSpec = { name: 'source', type: 'locator', optional: true };
const motions: FieldSpec = {
  name: 'motionIds',
  type: 'items',
  kinds: ['motion'],
  one: editTexts.motion,
  optional: true,
};

/** In which debates something comes up. */
const debateSubject: readonly FieldSpec[] = [
  { name: 'committee', type: 'text', optional: true, hint: editTexts.committeeHint },
  { name: 'theme', type: 'text', optional: true },
];

/** What every item has, after its own fields. */
const base: readonly FieldSpec[] = [
  { name: 'sources', type: 'locators', optional: true },
  { name: 'otherNames', type: 'texts', one: editTexts.otherName, optional: true, more: true },
  { name: 'owner', type: 'text', optional: true, more: true },
  { name: 'knownFrom', type: 'day', hasHappened: true, optional: true, more: true },
  { name: 'notes', type: 'area', optional: true, more: true },
  { name: 'notesFrom', type: 'day', optional: true, more: true },
];

function item(...own: readonly FieldSpec[]): FormSpec {
  return { fields: [title, ...own, summary, ...base] };
}

const dueKinds: readonly ItemKind[] = [
  'motion',
  'request',
  'study',
  'commitment',
  'recommendation',
];

/** The form of each kind. */
export const formSpecs: { readonly [Kind in FormKind]: FormSpec } = {
  ambition: item(
    { name: 'number', type: 'number' },
    { name: 'by', type: 'text' },
    { name: 'documentId', type: 'item', kinds: ['document'], optional: true },
  ),
  commitment: item(
    { name: 'reference', type: 'reference', optional: true },
    { name: 'by', type: 'text' },
    { name: 'to', type: 'text', optional: true },
    { name: 'madeOn', type: 'day', hasHappened: true, optional: true },
    { name: 'feedStatus', type: 'text', optional: true },
    motions,
    ...debateSubject,
    url,
  ),
  document: item(
    { name: 'genre', type: 'choice', options: optionsOf(genreLabels), start: 'letter' },
    { name: 'author', type: 'text' },
    { name: 'dated', type: 'term', optional: true },
    references,
    likelyReferences,
    ...debateSubject,
    url,
  ),
  motion: item(
    references,
    likelyReferences,
    { name: 'submitters', type: 'texts', one: editTexts.submitter, optional: true },
    { name: 'submittedOn', type: 'day', hasHappened: true, optional: true },
    { name: 'addressee', type: 'text', optional: true },
    ...debateSubject,
    url,
  ),
  recommendation: item(
    {
      name: 'weight',
      type: 'choice',
      options: optionsOf(weightLabels),
      start: 'recommendation',
    },
    { name: 'number', type: 'text', hint: editTexts.numberHint },
    { name: 'by', type: 'text' },
    { name: 'documentId', type: 'item', kinds: ['document'] },
    { name: 'ambitionId', type: 'item', kinds: ['ambition'], optional: true },
    { name: 'addressees', type: 'texts', one: editTexts.addressee, optional: true },
    {
      name: 'relatedIds',
      type: 'items',
      kinds: ['recommendation'],
      one: editTexts.related,
      optional: true,
    },
  ),
  study: item(
    { name: 'institute', type: 'text' },
    { name: 'commissioner', type: 'text', optional: true },
    { name: 'questions', type: 'questions', optional: true },
    { name: 'start', type: 'term', optional: true },
    motions,
    {
      name: 'ambitionIds',
      type: 'items',
      kinds: ['ambition'],
      one: editTexts.ambition,
      optional: true,
    },
    url,
  ),
  request: item(
    { name: 'number', type: 'number' },
    { name: 'condition', type: 'text', optional: true },
    { name: 'aspects', type: 'aspects', optional: true },
  ),
  deadline: {
    fields: [
      { name: 'what', type: 'text', hint: editTexts.whatHint },
      { name: 'term', type: 'term' },
      saidOn,
      saidBy,
      { name: 'subjects', type: 'items', kinds: dueKinds, one: editTexts.subject, optional: false },
      source,
    ],
  },
  shift: {
    fields: [
      { name: 'term', type: 'term' },
      saidOn,
      saidBy,
      { name: 'reason', type: 'area', optional: true },
      source,
    ],
  },
  assignment: {
    fields: [
      { name: 'ministry', type: 'text', optional: true, hint: editTexts.ministryHint },
      { name: 'directorate', type: 'text', optional: true },
      { name: 'owner', type: 'text', optional: true },
      { name: 'from', type: 'day' },
      { name: 'reason', type: 'area', optional: true },
      source,
    ],
  },
  step: {
    fields: [
      { name: 'what', type: 'text', hint: editTexts.stepHint },
      { name: 'term', type: 'term' },
      { name: 'note', type: 'area', optional: true },
      saidOn,
      { name: 'doneOn', type: 'day', hasHappened: true, optional: true, more: true },
    ],
  },
  evidence: {
    fields: [
      {
        name: 'source',
        type: 'item',
        kinds: ['study', 'document'],
        optional: true,
        isEither: true,
        hint: editTexts.sourceHint,
      },
      { name: 'event', type: 'text', optional: true, isEither: true, hint: editTexts.eventHint },
      { name: 'coverage', type: 'choice', options: optionsOf(coverageLabels) },
      {
        name: 'stage',
        type: 'choice',
        options: optionsOf(stageLabels),
        hint: editTexts.stageHint,
      },
      { name: 'on', type: 'day', hasHappened: true },
      { name: 'happened', type: 'term', optional: true, more: true },
      { name: 'explanation', type: 'area', optional: true },
      { name: 'locator', type: 'locator' },
    ],
  },
};
