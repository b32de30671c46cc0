import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failure } from '@/domain/shared/result';
import { useCommit } from '@/queries/dossier/changes';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeSafekeeping } from '@/testing/safekeeping';
import { makeTestServices } from '@/testing/services';
import { Notices } from './Notices';
import { SavedNote } from './SavedNote';

const commits: (() => Promise<unknown>)[] = [];

function Commit() {
  const { mutateAsync } = useCommit();
  commits.push(() =>
    mutateAsync({ operations: [{ type: 'put', record: makeStudy('b') }] }).catch(() => {}),
  );
  return null;
}

async function setUp() {
  const { kept, files } = makeSafekeeping();
  const made = makeTestStore({ safekeeping: async () => kept });
  const disk = { isFull: false };
  const store: DossierStore = {
    ...made,
    commit: async (request) =>
      disk.isFull ? failure({ code: 'storage.full' }) : made.commit(request),
  };
  const services = await makeTestServices({ stores: { eigen: store }, records: [makeStudy('a')] });
  await renderInApp(
    services,
    <>
      <SavedNote />
      <Notices standText="" />
      <Commit />
    </>,
  );
  return { disk, files, commit: () => act(async () => void (await commits.at(-1)?.())) };
}

describe('what is said of a full disk', () => {
  it('is that a change was saved without a copy', async () => {
    const { files, commit } = await setUp();
    files.isFull = true;
    await commit();
    expect(await screen.findByText('Opgeslagen, zonder momentopname')).toBeVisible();
    expect(screen.getByText(/^Wijzigingen zijn opgeslagen, maar/u)).toBeVisible();
  });

  it('is the same in the header and the notice when the change was not saved', async () => {
    const { disk, files, commit } = await setUp();
    files.isFull = true;
    await commit();
    disk.isFull = true;
    await commit();
    expect(await screen.findByText('Niet opgeslagen')).toBeVisible();
    expect(screen.getByText(/^De schijf is vol\. De laatste wijziging is niet/u)).toBeVisible();
    expect(screen.queryByText(/^Wijzigingen zijn opgeslagen/u)).toBeNull();
  });
});
