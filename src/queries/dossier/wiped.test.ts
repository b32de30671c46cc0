// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DossierName } from '@/domain/dossier/dossierName';
import { inspectDossiers } from '@/queries/safekeeping/inspection';
import { keepDraft, keptDrafts } from '@/storage/browserStorage/drafts';
import { databaseName, openDossierDatabase } from '@/storage/database/database';
import { firstPlace } from '@/storage/database/databasePlace';
import { makeTestStore, testMoment } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { openByChoice } from './opened';
import { settleWiped } from './wiped';
import { useWipeEverything } from './wipeEverything';

const draft = { address: '#/studies/a', changed: { title: 'Van Piet' } };

/** Everything wiped in the databases that the app itself uses, and how the settings were before and while that was done. */
async function wiped() {
  const open = (name: DossierName) =>
    makeTestStore({ database: openDossierDatabase(databaseName(name)) });
  const services = await makeTestServices({
    settings: { author: 'Piet', theme: 'dark' },
    stores: { eigen: open('eigen'), voorbeeld: open('voorbeeld') },
    records: [makeStudy('a')],
  });
  const { settings } = services;
  const before = settings.read();
  let announced = before;
  const stop = settings.subscribe(() => {
    const { author, wipedAt } = settings.read();
    if (author === 'Piet' && wipedAt !== before.wipedAt) announced = settings.read();
  });
  const { result } = renderHook(() => useWipeEverything(), { wrapper: makeWrapper(services) });
  await waitFor(() => expect(result.current).not.toBeNull());
  await result.current.mutateAsync();
  stop();
  const startAgain = async () => {
    const { told } = await inspectDossiers(firstPlace(), (question) => question());
    settleWiped(settings, told);
    return settings.read();
  };
  return { services, settings, before, announced, startAgain };
}

describe('a wipe of which the browser was killed before it had the settings on disk', () => {
  it('has taken the settings and what was typed all the same', async () => {
    const { settings, before, startAgain } = await wiped();
    settings.write(before);
    keepDraft('eigen:study:a', draft, testMoment);
    expect(await startAgain()).toMatchObject({ author: '', theme: 'system' });
    expect(keptDrafts()).toEqual([]);
  });

  it('has so too where the disk had the settings of while it was under way', async () => {
    const { settings, announced, startAgain } = await wiped();
    expect(announced).toMatchObject({ author: 'Piet', wipedAt: testMoment.toISOString() });
    settings.write(announced);
    expect(await startAgain()).toMatchObject({ author: '' });
  });

  it('leaves what was set and typed since', async () => {
    const { services, settings, startAgain } = await wiped();
    settings.write({ author: 'Jan' });
    keepDraft('eigen:study:b', draft, new Date(testMoment.getTime() + 1000));
    // Once it was chosen again, its database still tells of the wipe.
    await openByChoice(settings, services.store('eigen'), 'eigen');
    expect(await startAgain()).toMatchObject({ author: 'Jan' });
    expect(keptDrafts()).toEqual(['eigen:study:b']);
  });
});
