// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { makeTestArchive } from '@/testing/archive';
import { makeArchiveItem } from '@/testing/archiveItems';
import { feedLetter, feedMotion } from '@/testing/feed';
import type { FoundRecord } from './archiveApi';
import type { Comparing } from './comparing';
import { createLookUp } from './lookUp';

const mark = 'kst-36200-VII-80';
const likely: FoundRecord = { item: makeArchiveItem('motie'), derived: mark };
const progress = { letters: 100, compared: 0, share: 0 };

/** Looks up in an archive in which nothing is found until the references are stored. */
function waiting() {
  let isStored = false;
  let asked = 0;
  let isBegun = false;
  const listeners = new Set<(comparing: Comparing) => void>();
  let end: (isDone: boolean) => void = () => {};
  const lookUp = createLookUp(
    async () => {
      asked += 1;
      return isStored ? [likely] : [];
    },
    {
      prepare: () => {
        isBegun = true;
        return new Promise((resolve) => {
          end = resolve;
        });
      },
      watch: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  );
  return {
    lookUp,
    asked: () => asked,
    isBegun: () => isBegun,
    listeners: () => listeners.size,
    store: () => {
      isStored = true;
    },
    report: () => {
      for (const listener of listeners) listener({ state: 'running', progress });
    },
    end: (isDone: boolean) => end(isDone),
  };
}

describe('looking up a reference that no record bears', () => {
  it('waits for the references and not for the links', async () => {
    const { lookUp, isBegun, listeners, store, report, end } = waiting();
    const found = lookUp(mark);
    await expect.poll(isBegun).toBe(true);
    store();
    report();
    expect(await found).toEqual([likely]);
    end(true);
    await expect.poll(listeners).toBe(0);
  });

  it('finds by references that were stored before comparing was given up', async () => {
    const { lookUp, isBegun, store, end } = waiting();
    const found = lookUp(mark);
    await expect.poll(isBegun).toBe(true);
    store();
    end(false);
    expect(await found).toEqual([likely]);
  });

  it('has nothing worked out for an id or a number', async () => {
    const { lookUp, asked, isBegun } = waiting();
    expect(await lookUp('2022Z21953')).toEqual([]);
    expect([asked(), isBegun()]).toEqual([1, false]);
  });

  it('gives what the archive itself worked out, when that is given up at its first letter', async () => {
    const file = { Titel: 'Begroting Binnenlandse Zaken', Kamerstukdossier: undefined };
    const known = (Nummer: string, Volgnummer: number) =>
      feedMotion(Nummer, `Motie ${Volgnummer} over iets anders`, {
        ...file,
        Volgnummer,
        Kamerstukdossier: [{ Nummer: 36200, Toevoeging: 'VII' }],
      });
    const archive = await makeTestArchive([
      known('2022Z1', 70),
      known('2022Z2', 71),
      feedMotion('2022Z22222', 'Motie over nog iets', { ...file, Volgnummer: 80 }),
      feedLetter('2023Z1', 'Brief over iets anders'),
    ]);
    archive.watchComparing(({ state, progress: far }) => {
      if (state === 'running' && far) void archive.stopComparing();
    });
    expect(await archive.find(mark)).toMatchObject([{ item: { number: '2022Z22222' } }]);
    expect(await archive.isWorkedOut()).toBe(false);
    expect(await archive.lettersOf('id-2022Z22222')).toBeNull();
  });
});
