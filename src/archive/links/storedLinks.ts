import { isBytes, isFields, isFloats, isLongs } from '../stored';
import type { Directed } from './directed';
import type { GradeTable, LinkTable } from './linkTable';

/** All links of an archive, with where its motions and letters lie, in the order of the table. */
export type StoredLinks = {
  readonly table: LinkTable;
  readonly motions: Uint32Array;
  readonly letters: Uint32Array;
  /** Stems that are no reason (`commonStems`). */
  readonly common: readonly string[];
};

function isDirected(raw: unknown): raw is Directed {
  return (
    isFields(raw) &&
    isLongs(raw['from']) &&
    isLongs(raw['to']) &&
    isFloats(raw['scores']) &&
    isBytes(raw['segments']) &&
    isBytes(raw['notes'])
  );
}

function isGrade(raw: unknown): raw is GradeTable {
  return isFields(raw) && isDirected(raw['byLetter']) && isDirected(raw['byMotion']);
}

function isTable(raw: unknown): raw is LinkTable {
  return isFields(raw) && isGrade(raw['certain']) && isGrade(raw['likely']) && isBytes(raw['acts']);
}

/** Links as they were stored; `undefined` when it is something else. */
export function parseStoredLinks(raw: unknown): StoredLinks | undefined {
  if (!isFields(raw)) return undefined;
  const { table, motions, letters, common } = raw;
  const isWhole = isTable(table) && isLongs(motions) && isLongs(letters) && Array.isArray(common);
  return isWhole ? { table, motions, letters, common: common.map(String) } : undefined;
}
