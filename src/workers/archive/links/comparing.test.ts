// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { createArchiveStore } from '@/storage/archive/archiveStore';
import { queueLock } from '@/storage/tabs/writeLock';
import { feedFile, openTestChannel } from '@/testing/archive';
import { testMoment } from '@/testing/dossierStore';
import { feedLetter, feedMotion, feedSample } from '@/testing/feed';
import type { Archive } from '@/workers/archive/archive';
import type { Comparing } from '@/workers/archive/comparing';
import { createInlineArchive } from '@/workers/archive/inlineArchiveClient';

/** More than are compared without a pause. */
const letters = 1300;
const records = [
  ...feedSample,
  ...Array.from({ length: letters }, (_, at) =>
    feedLetter(`2024Z${at}`, `Voortgang van maatregel ${at} en de motie over thema${at % 7}`),
  ),
  ...Array.from({ length: 7 }, (_, at) => feedMotion(`2023Z9${at}`, `Motie over thema${at}`)),
];
const motion = 'id-2022Z21953';

let databases = 0;

/** An archive that can be started more than once, as in a window that was closed. */
async function filled() {
  databases += 1;
  const database = openArchiveDatabase(`archief-vergelijken-${databases}`);
  const store = createArchiveStore(database, queueLock());
  let now = testMoment.getTime();
  // Each look at the clock takes a second, so that every step is told.
  const clock = { now: () => new Date((now += 1000)) };
  const start = () => createInlineArchive(store, { clock, channel: openTestChannel() });
  const archive = start();
  await archive.importFiles([feedFile('proef.jsonl', records)], () => {});
  return { archive, start, database };
}

/** What is told of comparing, and does something at the first time that so many letters are compared. */
function watched(archive: Archive, compared: number, act: () => void): Comparing[] {
  const told: Comparing[] = [];
  let isDone = false;
  archive.watchComparing((comparing) => {
    told.push(comparing);
    if (isDone || (comparing.progress?.compared ?? -1) < compared) return;
    isDone = true;
    act();
  });
  return told;
}

describe('comparing letters with motions', () => {
  it('tells how far it is, and when it is over', async () => {
    const { archive } = await filled();
    const told = watched(archive, 0, () => {});
    expect(await archive.prepare()).toBe(true);
    const shares = told.flatMap(({ progress }) => progress?.share ?? []);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(told.map(({ state }) => state).at(0)).toBe('idle');
    expect(told.at(-1)).toEqual({ state: 'idle' });
  });

  it('can be given up, keeps what there is, and goes on from there in another window', async () => {
    const whole = await filled();
    const expected = await whole.archive.lettersOf(motion);
    const { archive, start, database } = await filled();
    const told = watched(archive, 500, () => void archive.stopComparing());
    expect(await archive.lettersOf(motion)).toBeNull();
    expect(told.at(-1)?.state).toBe('stopped');
    expect(await archive.prepare()).toBe(false);
    expect(await database.findings.get('linksSoFar')).toBeDefined();
    const later = start();
    const then = watched(later, 0, () => {});
    expect(await later.lettersOf(motion)).toEqual(expected);
    expect(then.find(({ progress }) => progress)?.progress).toMatchObject({
      compared: 500,
      share: 0,
    });
    expect(await database.findings.get('linksSoFar')).toBeUndefined();
    const thema = await later.motionsOf('id-2024Z3');
    expect(thema).toEqual(await whole.archive.motionsOf('id-2024Z3'));
  });

  it('goes on in the same window when it is asked to', async () => {
    const { archive } = await filled();
    watched(archive, 500, () => void archive.stopComparing());
    expect(await archive.prepare()).toBe(false);
    expect(await archive.goOnComparing()).toBe(true);
    expect(await archive.lettersOf(motion)).toMatchObject({ certain: [{}] });
  });

  it('finds and keeps nothing of an archive that is emptied meanwhile', async () => {
    const { archive, database } = await filled();
    let clearing: Promise<boolean> | undefined;
    watched(archive, 500, () => {
      clearing = archive.clear();
    });
    const found = archive.lettersOf(motion);
    await found;
    expect(await clearing).toBe(true);
    expect(await archive.lettersOf(motion)).toEqual({ certain: [], likely: [] });
    expect(await archive.find('2022Z21953')).toEqual([]);
    expect(await database.findings.get('linksSoFar')).toBeUndefined();
    expect(await database.chunks.count()).toBe(0);
    const links = await database.findings.get('links');
    expect(links?.basis ?? '').toBe('');
  });
});
