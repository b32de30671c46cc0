import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { exampleDossier } from '@/testing/exampleDossier';
import { type ListLead, listLeads } from './listLeads';

function leads(question: string, on = day('2026-11-26')): ListLead[] {
  return listLeads(exampleDossier, question, on);
}

function named(found: readonly ListLead[]): string[] {
  return found.map(({ kind, label }) => `${kind}: ${label}`);
}

describe('lists that a question asks for', () => {
  it.each(['te laat', 'wat is te laat', 'laat', 'Te laat?'])(
    'offers what is late for ‘%s’',
    (question) => {
      expect(named(leads(question))).toContain('study: Te laat');
    },
  );

  it('puts what is meant before what only has the word', () => {
    const labels = [...new Set(leads('te laat').map(({ label }) => label))];
    expect(labels).toEqual(['Te laat', 'Te laat geleverd', 'Mogelijk te laat']);
  });

  it('offers the recommendations that nobody judged, with their number', () => {
    const [lead] = leads('niet beoordeeld');
    expect(lead).toMatchObject({
      kind: 'recommendation',
      filter: 'opvolging',
      value: 'unassessed',
    });
    expect(lead?.count).toBeGreaterThan(10);
  });

  it('keeps to the kind that is named', () => {
    expect(new Set(leads('welke moties zijn nog open').map(({ kind }) => kind))).toEqual(
      new Set(['motion']),
    );
  });

  it('counts a motion that waits for a late study, as the list shows it', () => {
    const [lead] = leads('moties te laat');
    expect(lead).toMatchObject({ kind: 'motion', value: 'certainlyLate', count: 1 });
  });

  it('counts as of the day', () => {
    expect(named(leads('moties te laat', day('2023-03-31')))).not.toContain('motion: Te laat');
    expect(named(leads('moties te laat', day('2023-04-01')))).toContain('motion: Te laat');
  });

  it.each(['', 'moties', 'gundogan', '36200 VII 72', 'op'])('offers none for ‘%s’', (question) => {
    expect(leads(question)).toEqual([]);
  });
});
