import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { refOf } from '@/domain/dossier/dossier';
import { type Assignment, assignmentSchema } from '@/domain/workflow/assignment';
import { DeadlineDialog } from '@/items/deadline/DeadlineDialog';
import { emptyLocator } from '@/items/fields/locatorDraft';
import { useDossier } from '@/queries/dossier/dossier';
import { keepDraft } from '@/storage/browserStorage/drafts';
import { makeTestStore } from '@/testing/dossierStore';
import { makeMotion, makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { emptyDraft } from './draft';
import { RecordDialog } from './RecordDialog';
import { formSpecs } from './specs';

function makeAssignment(fields: Partial<Assignment>): Assignment {
  const subject = { kind: 'motion', id: 'm' };
  return v.parse(assignmentSchema, {
    kind: 'assignment',
    id: 'a',
    subject,
    from: '2026-06-02',
    ...fields,
  });
}

describe('a form that is taken up again', { timeout: 20_000 }, () => {
  it('names nothing as standing there that does not go with what was filled in', async () => {
    const then = makeAssignment({ ministry: 'BZK' });
    // With the name that was filled in here taken out, nobody would be left.
    const now = makeAssignment({ owner: 'A. de Vries' });
    const services = await makeTestServices({ records: [makeMotion('m'), now] });
    const typed = { owner: { ...emptyDraft, text: 'B. Jansen' } };
    const draft = { address: '#/', changed: typed, basis: then };
    keepDraft('eigen:assignment:a', draft, services.clock.now());
    await renderInApp(
      services,
      <RecordDialog
        kind="assignment"
        spec={formSpecs.assignment}
        title="Toewijzing wijzigen"
        record={now}
        savedMessage={() => ''}
        onClose={() => undefined}
      />,
    );
    expect(await screen.findByRole('textbox', { name: /^Ministerie/ })).toHaveValue('BZK');
    expect(screen.getByRole('textbox', { name: /^Naam of functie/ })).toHaveValue('B. Jansen');
    expect(screen.getByText(/^Hier staat wat eerder is ingevuld/u)).toBeVisible();
    expect(screen.queryByText(/elders gewijzigd/u)).toBeNull();
  });
});

it('says of a new deadline that what it is for was deleted elsewhere', {
  timeout: 20_000,
}, async () => {
  const study = makeStudy('s');
  const eigen = makeTestStore();
  const services = await makeTestServices({ records: [study], stores: { eigen } });
  const close = () => undefined;
  await renderInApp(services, <DeadlineDialog subject={refOf(study)} onClose={close} />);
  await screen.findByRole('textbox', { name: /^Eerste termijn/u });
  const ref = { kind: 'study', id: 's' } as const;
  await eigen.commit({ author: 'Bert', operations: [{ type: 'delete', ref }] });
  expect(await screen.findByText(/intussen elders verwijderd, door Bert/u)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Terugzetten' })).toBeVisible();
});

/** Tells how many studies the forms beside it see. */
function StudyCount() {
  return <p>{`Studies: ${useDossier().whole.all('study').length}`}</p>;
}

describe('a new deadline of which what it was begun for went', { timeout: 20_000 }, () => {
  const remove = (id: string) => ({ type: 'delete', ref: { kind: 'study', id } }) as const;

  /** Its form, begun from the study `s` and filled in further, after that study was deleted elsewhere. */
  async function openFor(subjects: readonly string[]) {
    const eigen = makeTestStore();
    const records = [makeStudy('s'), makeStudy('t')];
    const services = await makeTestServices({ records, stores: { eigen } });
    const filledIn = (text: string) => ({ ...emptyDraft, text });
    const changed = {
      what: filledIn('Rapport aan de Kamer'),
      term: filledIn('eind 2026'),
      saidOn: filledIn('1 juni 2026'),
      saidBy: filledIn('de minister'),
      subjects: { ...emptyDraft, texts: subjects },
      source: { ...emptyDraft, places: [{ ...emptyLocator, note: 'Debat' }] },
    };
    const name = `eigen:deadline:${JSON.stringify({ subjects: [{ kind: 'study', id: 's' }] })}`;
    keepDraft(name, { address: '#/', changed }, services.clock.now());
    const subject = { kind: 'study', id: 's' } as const;
    await renderInApp(
      services,
      <>
        <StudyCount />
        <DeadlineDialog subject={subject} onClose={() => undefined} />
      </>,
    );
    await screen.findByText('Studies: 2');
    await eigen.commit({ author: 'Bert', operations: [remove('s')] });
    await screen.findByText('Studies: 1');
    return eigen;
  }

  it.each([
    { how: 'instead', subjects: ['study:t'] },
    { how: 'beside it', subjects: ['study:s', 'study:t'] },
  ])('is saved for another that was chosen $how', async ({ subjects }) => {
    const eigen = await openFor(subjects);
    expect(screen.queryByText(/intussen elders verwijderd/u)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(async () => {
      const { records } = await eigen.load();
      expect(records.map(({ kind }) => kind)).toContain('deadline');
    });
  });

  it('is held up once that other went too, which can be put back', async () => {
    const eigen = await openFor(['study:t']);
    await eigen.commit({ author: 'Carla', operations: [remove('t')] });
    expect(await screen.findByText(/intussen elders verwijderd, door Carla/u)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Terugzetten' }));
    await waitFor(() => expect(screen.queryByText(/intussen elders verwijderd/u)).toBeNull());
    expect((await eigen.load()).records.map(({ id }) => id)).toEqual(['t']);
  });
});

it('promises the whole change that was undone only where all of that comes back', {
  timeout: 20_000,
}, async () => {
  const record = makeAssignment({ ministry: 'BZK' });
  const eigen = makeTestStore();
  const services = await makeTestServices({ records: [makeMotion('m')], stores: { eigen } });
  const made = await eigen.commit({
    author: 'Anna',
    operations: [
      { type: 'put', record },
      { type: 'put', record: makeStudy('z') },
    ],
  });
  await renderInApp(
    services,
    <RecordDialog
      kind="assignment"
      spec={formSpecs.assignment}
      title="Toewijzing wijzigen"
      record={record}
      savedMessage={() => ''}
      onClose={() => undefined}
    />,
  );
  await screen.findByRole('textbox', { name: /^Ministerie/u });
  if (made.ok) await eigen.undo(made.value.change, 'Bert');
  expect(await screen.findByText(/brengt die hele wijziging terug/u)).toBeVisible();
  const motion = { kind: 'motion', id: 'm' } as const;
  await eigen.commit({ author: 'Bert', operations: [{ type: 'delete', ref: motion }] });
  await waitFor(() => expect(screen.queryByText(/brengt die hele wijziging terug/u)).toBeNull());
  expect(screen.getByText(/ongedaan gemaakt, door Bert/u)).toBeVisible();
});
