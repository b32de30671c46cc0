import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RecordRef } from '@/domain/shared/ids';
import { keepDraft } from '@/storage/browserStorage/drafts';
import { makeTestStore, testMoment } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import type { ServiceWorkerUpdates } from './serviceWorkerUpdates';
import { Updates } from './Updates';

const noUpdates: ServiceWorkerUpdates = {
  isWaiting: () => false,
  subscribe: () => () => undefined,
  takeIn: () => undefined,
};
const typed = { title: 'Hier getypt' };
const chosen = { motionIds: ['m'] };
const ref = { kind: 'study', id: 'a' } as const;

beforeEach(() => localStorage.clear());

/** What is said of a draft about a study, after it was deleted. */
async function showDraft(changed: Readonly<Record<string, unknown>>, about: RecordRef = ref) {
  const eigen = makeTestStore();
  const services = await makeTestServices({ records: [makeStudy('a')], stores: { eigen } });
  await eigen.commit({ author: 'Bert', operations: [{ type: 'delete', ref }] });
  keepDraft(`eigen:study:${about.id}`, { address: '#/onderzoeken/a', changed, about }, testMoment);
  await renderInApp(services, <Updates updates={noUpdates} />);
  await screen.findByText(/staat niet meer in het dossier/u);
  return eigen;
}

function button(name: string) {
  return screen.queryByRole('button', { name });
}

describe('a draft of something that is gone', () => {
  it('puts back what it is about, where that was deleted', async () => {
    const eigen = await showDraft(typed);
    await userEvent.click(await screen.findByRole('button', { name: 'Terugzetten' }));
    expect(await screen.findByText(/Open het formulier opnieuw/u)).toBeVisible();
    expect(button('Terugzetten')).toBeNull();
    expect((await eigen.load()).records.map(({ id }) => id)).toEqual(['a']);
  });

  it('offers its texts to be copied', async () => {
    await showDraft(typed);
    expect(await screen.findByText(/Zet dat terug .*, of kopieer de tekst\.$/u)).toBeVisible();
    expect(button('Tekst kopiëren')).toBeVisible();
  });

  it('offers nothing to copy where something was only chosen', async () => {
    await showDraft(chosen);
    expect(await screen.findByText(/Zet dat terug om verder te gaan\.$/u)).toBeVisible();
    expect(button('Tekst kopiëren')).toBeNull();
    expect(button('Weggooien')).toBeVisible();
  });

  it('does not offer to put back what the journal does not know', async () => {
    await showDraft(typed, { kind: 'study', id: 'elders' });
    expect(screen.getByText(/Kopieer de tekst, of gooi die weg\.$/u)).toBeVisible();
    expect(button('Terugzetten')).toBeNull();
  });
});
