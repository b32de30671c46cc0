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

/** Raise it with every change of what links are made or of how they are kept: what was stored before is then made anew. */
export const linksLayout = 1;

type Fields = Readonly<Record<string, unknown>>;

function isFields(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null;
}

function isDirected(raw: unknown): raw is Directed {
  return (
    isFields(raw) &&
    raw['from'] instanceof Uint32Array &&
    raw['to'] instanceof Uint32Array &&
    raw['scores'] instanceof Float32Array &&
    raw['segments'] instanceof Uint8Array &&
    raw['notes'] instanceof Uint8Array
  );
}

function isGrade(raw: unknown): raw is GradeTable {
  return isFields(raw) && isDirected(raw['byLetter']) && isDirected(raw['byMotion']);
}

function isTable(raw: unknown): raw is LinkTable {
  return (
    isFields(raw) &&
    isGrade(raw['certain']) &&
    isGrade(raw['likely']) &&
    raw['acts'] instanceof Uint8Array
  );
}

/** Links as they were stored; `undefined` when it is something else. */
export function parseStoredLinks(raw: unknown): StoredLinks | undefined {
  if (!isFields(raw)) return undefined;
  const { table, motions, letters, common } = raw;
  const isWhole =
    isTable(table) &&
    motions instanceof Uint32Array &&
    letters instanceof Uint32Array &&
    Array.isArray(common);
  return isWhole ? { table, motions, letters, common: common.map(String) } : undefined;
}
