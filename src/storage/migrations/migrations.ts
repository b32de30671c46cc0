import type { Migration } from './migration';
import { version1 } from './v1';
import { version2 } from './v2';
import { version3 } from './v3';
import { version4 } from './v4';

/** Every step from the first release on, oldest first. */
export const migrations: readonly Migration[] = [version1, version2, version3, version4];

/** The version of the layout that this code knows; a database beyond it was written by newer code. */
export const newestVersion = Math.max(...migrations.map(({ version }) => version));

/** Whether a database was written by newer code; tenths are no versions of ours, but repairs by Dexie. */
export function isNewer(version: number): boolean {
  return Math.floor(version) > newestVersion;
}
