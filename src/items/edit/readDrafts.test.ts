import { expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { emptyDraft } from './draft';
import { readDrafts } from './readDrafts';
import { formSpecs } from './specs';

const context = { today: day('2026-11-21'), nextId: () => 'id' };

function read(text: string, before: Readonly<Record<string, unknown>> = {}) {
  const specs = formSpecs.motion.fields.filter(({ name }) => name === 'submittedOn');
  return readDrafts(specs, { submittedOn: { ...emptyDraft, text } }, { ...context, before });
}

it('refuses a day that is still to come where only what has happened can be said', () => {
  expect(read('22-11-2026').problems).toEqual({ submittedOn: 'day.future' });
  expect(read('21-11-2026')).toEqual({ fields: { submittedOn: '2026-11-21' }, problems: {} });
});

it('leaves alone a later day that was there already and was not touched', () => {
  const before = { submittedOn: '2027-01-15' };
  expect(read('15-01-2027', before)).toEqual({ fields: before, problems: {} });
});
