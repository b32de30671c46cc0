import { openDossierDatabase } from '@/storage/database/database';
import {
  createDossierStore,
  type DossierStore,
  type DossierStorePorts,
} from '@/storage/dossier/dossierStore';
import type { TabChannel } from '@/storage/ports';
import { markOnly } from '@/storage/snapshot/markOnly';
import type { Mark } from '@/storage/snapshot/marks';
import { queueLock } from '@/storage/tabs/writeLock';

/** Tabs in one test: what one posts, the others hear a moment later. */
export function makeTabs(): () => TabChannel {
  const tabs = new Set<Set<(message: unknown) => void>>();
  return () => {
    const own = new Set<(message: unknown) => void>();
    tabs.add(own);
    return {
      post: (message) => {
        const copy: unknown = structuredClone(message);
        queueMicrotask(() => {
          for (const other of tabs) {
            if (other !== own) for (const listener of other) listener(copy);
          }
        });
      },
      listen: (listener) => {
        own.add(listener);
        return () => own.delete(listener);
      },
      close: () => tabs.delete(own),
    };
  };
}

const noMark: Mark = { read: () => undefined, write: () => {} };

let count = 0;

/** The moment at which every test starts. */
export const testMoment = new Date('2026-11-21T10:15:00.000Z');

/** A store on a new, empty database (or on the one given), with a clock that stands still and counted ids. */
export function makeTestStore(
  ports: Partial<DossierStorePorts> & { name?: string } = {},
): DossierStore {
  count += 1;
  const writer = `w${count}`;
  let ids = 0;
  return createDossierStore({
    database: ports.database ?? openDossierDatabase(ports.name ?? `test-${count}`),
    clock: ports.clock ?? { now: () => testMoment },
    nextId: ports.nextId ?? (() => `${writer}-${++ids}`),
    node: ports.node ?? writer,
    lock: ports.lock ?? queueLock(),
    channel: ports.channel ?? makeTabs()(),
    safekeeping: ports.safekeeping ?? (() => Promise.resolve(markOnly(noMark))),
  });
}
