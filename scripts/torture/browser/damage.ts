import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What can happen to a file. */
const deeds = {
  removed: (file: string) => rmSync(file),
  emptied: (file: string) => writeFileSync(file, ''),
  halved: (file: string) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
  },
  'filled with zeros': (file: string) =>
    writeFileSync(file, Buffer.alloc(readFileSync(file).length)),
  'overwritten at its start': (file: string) => overwrite(file, 0),
  'overwritten in the middle': (file: string) => overwrite(file, 0.5),
  'given a tail of rubbish': (file: string) => writeFileSync(file, rubbish, { flag: 'a' }),
} as const;
type Deed = keyof typeof deeds;

const rubbish = Buffer.alloc(3000, 'geen databank ');

function overwrite(file: string, from: number): void {
  const bytes = readFileSync(file);
  bytes.set(rubbish.subarray(0, Math.ceil(bytes.length / 3)), Math.floor(bytes.length * from));
  writeFileSync(file, bytes);
}

/** Where a profile has its databases. */
export function databasesIn(profile: string): string {
  return path.join(profile, 'Default', 'IndexedDB');
}

/** Removes all databases of a profile; what lies beside them, as its files do, stays. */
export function removeDatabases(profile: string): void {
  rmSync(databasesIn(profile), { recursive: true });
}

/** Something that happens to the database of a profile while the browser is closed. */
export type Damage = { readonly what: string; readonly inflict: (folder: string) => void };

function onFiles(name: string, pattern: RegExp, deed: Deed): Damage {
  return {
    what: `${name} ${deed}`,
    inflict: (folder) => {
      const files = readdirSync(folder).filter((file) => pattern.test(file));
      if (files.length === 0) throw new Error(`no ${name} in ${folder}`);
      for (const file of files) deeds[deed](path.join(folder, file));
    },
  };
}

const parts: readonly (readonly [string, RegExp, readonly Deed[]])[] = [
  ['CURRENT', /^CURRENT$/u, ['removed', 'emptied', 'overwritten at its start']],
  ['the manifest', /^MANIFEST/u, ['removed', 'emptied', 'halved', 'filled with zeros']],
  [
    'the log',
    /\.log$/u,
    ['removed', 'emptied', 'halved', 'filled with zeros', 'overwritten in the middle'],
  ],
  ['tables', /\.ldb$/u, ['removed', 'halved', 'filled with zeros', 'overwritten in the middle']],
  ['every file', /^(?!LOCK)/u, ['removed', 'halved', 'given a tail of rubbish']],
];

/** Twenty ways in which the files of a database can be lost or damaged. */
export const damages: readonly Damage[] = [
  ...parts.flatMap(([name, pattern, list]) => list.map((deed) => onFiles(name, pattern, deed))),
  {
    what: 'the folder removed',
    inflict: (folder) => {
      rmSync(folder, { recursive: true });
      mkdirSync(path.dirname(folder), { recursive: true });
    },
  },
];
