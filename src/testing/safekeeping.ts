import * as v from 'valibot';
import { journalEntrySchema } from '@/domain/journal/entry';
import { stampSchema } from '@/domain/journal/hlc';
import type { Directory } from '@/storage/files/directory';
import { newestVersion } from '@/storage/migrations/migrations';
import type { Clock } from '@/storage/ports';
import type { KeptFile } from '@/storage/snapshot/keptFile';
import type { Mark } from '@/storage/snapshot/marks';
import { createSafekeeping, type Safekeeping } from '@/storage/snapshot/safekeeping';
import type { EntriesCodec } from '@/storage/snapshot/safekeepingPorts';
import type { Standing } from '@/storage/snapshot/standing';
import { queueLock } from '@/storage/tabs/writeLock';
import { makeDirectory } from './backupFolder';
import { testMoment } from './dossierStore';

/** A folder in memory, in which what can go wrong with a disk can be made to. */
export type TestFolder = { -readonly [Name in keyof Directory]: Directory[Name] } & {
  readonly content: Map<string, Uint8Array<ArrayBuffer>>;
  /** Whether every write fails as on a full disk. */
  isFull: boolean;
  /** Whether what is written lands damaged. */
  isBroken: boolean;
};

export function makeFolder(): TestFolder {
  const content = new Map<string, Uint8Array<ArrayBuffer>>();
  const folder: TestFolder = {
    content,
    isFull: false,
    isBroken: false,
    ...makeDirectory(content),
    write: async (name, bytes) => {
      if (folder.isFull) throw new DOMException('no room', 'QuotaExceededError');
      content.set(name, folder.isBroken ? bytes.slice(0, bytes.length / 2) : bytes.slice());
    },
  };
  return folder;
}

/** A mark in memory. */
export function makeMark(): Mark {
  let held: Standing | undefined;
  return {
    read: () => held,
    write: (standing) => {
      held = standing;
    },
  };
}

const plainSchema = v.object({
  entries: v.array(journalEntrySchema),
  setApart: v.array(v.string()),
});

/** A journal as plain JSON: damaged as soon as it is no JSON any more. */
const plainCodec: EntriesCodec = {
  encode: async (content) => new TextEncoder().encode(JSON.stringify(content)),
  decode: async (bytes) => {
    try {
      return v.parse(plainSchema, JSON.parse(new TextDecoder().decode(bytes)));
    } catch {
      return undefined;
    }
  },
};

/** What keeps a dossier outside of its database, in memory. */
export function makeSafekeeping(
  files: TestFolder = makeFolder(),
  clock: Clock = { now: () => testMoment },
): { readonly kept: Safekeeping; readonly files: TestFolder; readonly mark: Mark } {
  const mark = makeMark();
  const kept = createSafekeeping({
    folder: files,
    codec: plainCodec,
    clock,
    mark,
    lock: queueLock(),
  });
  return { kept, files, mark };
}

/** A file as its name tells of it: a snapshot of ten entries, but for what is given. */
export function makeKeptFile(patch: Partial<KeptFile> = {}): KeptFile {
  return {
    kind: 'snapshot',
    number: 1,
    made: testMoment.toISOString(),
    version: newestVersion,
    entries: 10,
    records: 4,
    last: v.parse(stampSchema, '2026-11-21T10:15:00.000Z-0001-w1'),
    ...patch,
  };
}
