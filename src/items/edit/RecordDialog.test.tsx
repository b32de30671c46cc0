import { screen } from '@testing-library/react';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { refOf } from '@/domain/dossier/dossier';
import { type Assignment, assignmentSchema } from '@/domain/workflow/assignment';
import { DeadlineDialog } from '@/items/deadline/DeadlineDialog';
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
