// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DossierName } from '@/domain/dossier/dossierName';
import { inspectDossiers, type Loss } from '@/queries/safekeeping/inspection';
import { keepDraft, keptDrafts } from '@/storage/browserStorage/drafts';
import { databaseName, openDossierDatabase } from '@/storage/database/database';
import { firstPlace } from '@/storage/database/databasePlace';
import { storedMark } from '@/storage/snapshot/marks';
import { recoverDossier } from '@/storage/snapshot/recovery';
import { nothing } from '@/storage/snapshot/standing';
import { makeEntries } from '@/testing/bundles';
import { makeTestStore, testMoment } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeKeptFile } from '@/testing/safekeeping';
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
    const { author, wipeBegunAt } = settings.read();
    if (author === 'Piet' && wipeBegunAt !== before.wipeBegunAt) announced = settings.read();
  });
  const { result } = renderHook(() => useWipeEverything(), { wrapper: makeWrapper(services) });
  await waitFor(() => expect(result.current).not.toBeNull());
  await result.current.mutateAsync();
  stop();
  const startAgain = async () => {
    const inspected = await inspectDossiers(
      firstPlace(),
      (question) => question(),
      settings.read(),
    );
    settleWiped(settings, inspected);
    return { ...settings.read(), losses: inspected.losses.map(({ name }) => name) };
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
    expect(announced).toMatchObject({ author: 'Piet', wipeBegunAt: testMoment.toISOString() });
    settings.write(announced);
    expect(await startAgain()).toMatchObject({ author: '' });
  });

  it('has left what was typed since', async () => {
    const { settings, before, startAgain } = await wiped();
    settings.write(before);
    keepDraft('eigen:study:a', draft, new Date(testMoment.getTime() - 1));
    keepDraft('eigen:study:b', draft, new Date(testMoment.getTime() + 1));
    expect(await startAgain()).toMatchObject({ author: '' });
    expect(keptDrafts()).toEqual(['eigen:study:b']);
  });

  it('is no reason to miss anything of before, now or at any later start', async () => {
    const { settings, before, startAgain } = await wiped();
    settings.write(before);
    const mark = storedMark('eigen', localStorage);
    mark.write(makeKeptFile());
    expect(await startAgain()).toMatchObject({ losses: [] });
    expect(mark.read()).toBeUndefined();
    expect(await startAgain()).toMatchObject({ losses: [] });
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

  it('leaves a mark of after it, by which a later loss is seen', async () => {
    const { startAgain } = await wiped();
    storedMark('eigen', localStorage).write(makeKeptFile());
    expect(await startAgain()).toMatchObject({ losses: ['eigen'] });
  });
});

describe('a wipe that was cut off before the copies went', () => {
  it('leaves settings and drafts while the dossier can be brought back, and for good once it was', async () => {
    const { services, settings, before, startAgain } = await wiped();
    const wipedAt = testMoment.toISOString();
    const told = new Map([['eigen', { choice: 0, wipedAt, isEmpty: true }] as const]);
    const held = { choice: 0, wipedAt, found: nothing };
    const loss: Loss = {
      name: 'eigen',
      inspection: { state: 'lost', expected: makeKeptFile(), ...held },
    };
    settings.write(before);
    keepDraft('eigen:study:a', draft, new Date(testMoment.getTime() - 1));
    settleWiped(settings, { told, losses: [loss] });
    expect(settings.read()).toMatchObject({ author: 'Piet', wipedAt: undefined });
    const found = { entries: makeEntries(), setApart: [], newest: undefined, damaged: [] };
    expect(await recoverDossier(found, services.store('eigen'))).toEqual({ ok: true });
    // Of what the settings were told since, the disk may have nothing.
    settings.write(before);
    expect(await startAgain()).toMatchObject({ author: 'Piet' });
    expect(keptDrafts()).toEqual(['eigen:study:a']);
  });

  it('takes them once one goes on without', async () => {
    const { settings, before } = await wiped();
    const wipedAt = testMoment.toISOString();
    const told = new Map([['eigen', { choice: 0, wipedAt, isEmpty: true }] as const]);
    settings.write(before);
    settleWiped(settings, { told, losses: [] });
    expect(settings.read()).toMatchObject({ author: '' });
  });
});
