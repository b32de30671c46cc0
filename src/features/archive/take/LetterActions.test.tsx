import { screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { deadlineSchema } from '@/domain/deadline/deadline';
import { exactTerm } from '@/domain/deadline/term';
import { day } from '@/domain/shared/day';
import { afterRecess, by2023, makeDeadline, makeEvidence, makeShift } from '@/testing/facts';
import { openRecord } from '@/testing/openRecord';
import { makeDocument, makeMotion, makeRequest, makeStudy } from '@/testing/records';

// Forms are loaded when they are first opened: on a slow machine that takes longer than a test waits.
beforeAll(() => Promise.all([import('./EvidenceForm'), import('./ShiftForm')]), 30_000);

const gundogan = makeMotion('motie-gundogan', { references: ['2023Z13357'] });

describe('taking a letter into the dossier', { timeout: 30_000 }, () => {
  it('makes evidence of a letter, with the letter as its document, in one change', async () => {
    const { user, services } = await openRecord('2023Z13357', [gundogan]);
    const likely = await screen.findByRole('list', { name: 'Waarschijnlijk' });
    await user.click(
      within(likely).getByRole('button', { name: 'Als onderbouwing opnemen: 2024Z02819' }),
    );
    const dialog = await screen.findByRole('dialog');
    const choose = (name: RegExp, choice: string) =>
      user.selectOptions(within(dialog).getByRole('combobox', { name }), choice);
    await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }));
    // How far it covers, and whether it delivers, is for the user to say.
    expect(await within(dialog).findAllByText(/Er is nog niets gekozen/u)).toHaveLength(2);
    await choose(/^Dekking/u, 'Niet');
    await choose(/^Stadium/u, 'Aangekondigd');
    await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const { records } = await services.store('eigen').load();
    const document = records.find(({ kind }) => kind === 'document');
    expect(document).toMatchObject({ references: ['2024Z02819'], genre: 'letter' });
    expect(records.find(({ kind }) => kind === 'evidence')).toMatchObject({
      source: { type: 'document', documentId: document?.id },
      on: '2024-02-21',
      coverage: 'none',
      stage: 'announced',
    });
  });

  it('says where a letter is evidence already before it is taken in once more', async () => {
    const letter = makeDocument('brief', { references: ['2024Z02819'] });
    const evidence = makeEvidence('onderbouwing', {
      subject: { kind: 'motion', id: gundogan.id },
      source: { type: 'document', documentId: letter.id },
      coverage: 'none',
    });
    const { user } = await openRecord('2023Z13357', [gundogan, letter, evidence]);
    const used = await screen.findByRole('list', { name: 'Waar 2024Z02819 al is opgenomen' });
    expect(used).toHaveTextContent('onderbouwing, dekt: niet, geleverd');
    await user.click(screen.getByRole('button', { name: 'Als onderbouwing opnemen: 2024Z02819' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Deze brief is al als onderbouwing opgenomen',
    });
    expect(within(dialog).getByRole('link', { name: gundogan.title })).toHaveAttribute(
      'href',
      '/moties/motie-gundogan',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Nog eens opnemen' }));
    expect(await screen.findByRole('dialog', { name: 'Nieuwe onderbouwing' })).toBeVisible();
  });

  it('tells apart what rests on a letter by aspect and by study', async () => {
    const letter = makeDocument('brief', { references: ['2024Z02819'] });
    const study = makeStudy('studie', { title: 'Literatuuronderzoek' });
    const request = makeRequest('verzoek', gundogan.id, {
      aspects: [
        { id: 'a', name: 'anonimiteit' },
        { id: 'b', name: 'algoritmes' },
      ],
    });
    const of = (id: string, more: object) =>
      makeEvidence(id, {
        subject: { kind: 'request', id: request.id },
        source: { type: 'document', documentId: letter.id },
        locator: { documentId: letter.id },
        ...more,
      });
    const evidence = [
      of('een', { aspectIds: ['a'] }),
      of('twee', { aspectIds: ['b'] }),
      of('drie', { source: { type: 'study', studyId: study.id } }),
    ];
    await openRecord('2023Z13357', [gundogan, letter, study, request, ...evidence]);
    const used = await screen.findByRole('list', { name: 'Waar 2024Z02819 al is opgenomen' });
    const lines = within(used).getAllByRole('listitem');
    expect(lines.map((line) => /\(([^)]*)\), dekt/.exec(line.textContent)?.[1])).toEqual([
      'over anonimiteit',
      'over algoritmes',
      '‘Literatuuronderzoek’',
    ]);
  });

  it('proposes a shift with the term that a postponing letter names', async () => {
    const deadline = v.parse(deadlineSchema, {
      kind: 'deadline',
      id: 'termijn',
      subjects: [{ kind: 'motion', id: gundogan.id }],
      what: 'brief aan de Kamer',
      term: exactTerm(day('2023-12-31'), '31 december 2023'),
      saidOn: '2023-07-06',
      saidBy: 'Kabinet',
    });
    const { user, services } = await openRecord('2023Z13357', [gundogan, deadline]);
    await user.click(
      await screen.findByRole('button', { name: 'Als uitstel opnemen: 2024Z02819' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByDisplayValue('tot eind juni 2024')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const { records } = await services.store('eigen').load();
    expect(records.find(({ kind }) => kind === 'shift')).toMatchObject({
      deadlineId: deadline.id,
      saidOn: '2024-02-21',
    });
  });

  it('says of a new term that it lies before the one that held, and saves it all the same', async () => {
    const deadline = makeDeadline('termijn', by2023, {
      subjects: [{ kind: 'motion', id: gundogan.id }],
    });
    const shift = makeShift('uitstel', afterRecess, { saidOn: '2024-02-01' });
    const { user, services } = await openRecord('2023Z13357', [gundogan, deadline, shift]);
    await user.click(
      await screen.findByRole('button', { name: 'Als uitstel opnemen: 2024Z02819' }),
    );
    const dialog = await screen.findByRole('dialog');
    const term = within(dialog).getByRole('textbox', { name: /^Nieuwe termijn/u });
    await user.clear(term);
    await user.type(term, 'medio 2024');
    const told = /‘medio 2024’ ligt vóór de termijn die daarvoor gold, ‘na het reces’/u;
    expect(within(dialog).getByText(told)).toBeVisible();
    await user.clear(term);
    await user.type(term, 'eind 2024');
    expect(within(dialog).queryByText(told)).not.toBeInTheDocument();
    await user.clear(term);
    await user.type(term, 'medio 2024');
    await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const { records } = await services.store('eigen').load();
    expect(records.filter(({ kind }) => kind === 'shift')).toHaveLength(2);
  });

  it('begins a question about a letter that is there already at the way back', async () => {
    const letter = makeDocument('brief', { references: ['2024Z02819'] });
    const evidence = makeEvidence('onderbouwing', {
      subject: { kind: 'motion', id: gundogan.id },
      source: { type: 'document', documentId: letter.id },
    });
    const { user } = await openRecord('2023Z13357', [gundogan, letter, evidence]);
    await user.click(
      await screen.findByRole('button', { name: 'Als onderbouwing opnemen: 2024Z02819' }),
    );
    const dialog = await screen.findByRole('dialog');
    await waitFor(() =>
      expect(within(dialog).getByRole('button', { name: 'Annuleren' })).toHaveFocus(),
    );
  });
});
