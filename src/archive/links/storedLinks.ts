import { isBytes, isDoubles, isFields, isFloats, isLongs } from '../stored';
import type { Directed } from './directed';
import type { LinkedFacts } from './linkedFacts';
import type { GradeTable, LinkTable } from './linkTable';

/** All links of an archive, with where its motions and letters lie, in the order of the table. */
export type StoredLinks = {
  readonly table: LinkTable;
  readonly motions: Uint32Array;
  readonly letters: Uint32Array;
  /** Stems that are no reason (`commonStems`). */
  readonly common: readonly string[];
  /** By which is seen, when records come, change or go, which letters are to be linked again. */
  readonly facts: LinkedFacts;
};

function isFacts(raw: unknown): raw is LinkedFacts {
  return (
    isFields(raw) &&
    isDoubles(raw['motions']) &&
    isDoubles(raw['letters']) &&
    isDoubles(raw['references']) &&
    isLongs(raw['named'])
  );
}

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
  const { table, motions, letters, common, facts } = raw;
  const isWhole =
    isTable(table) &&
    isLongs(motions) &&
    isLongs(letters) &&
    Array.isArray(common) &&
    isFacts(facts);
  return isWhole ? { table, motions, letters, common: common.map(String), facts } : undefined;
}
