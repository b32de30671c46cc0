import type { ArchiveDatabase, FindingRow } from './archiveDatabase';

/** How what was worked out stands to what is kept under another id; all of that in one transaction. */
export type FindingPlace = {
  /** Goes when it comes. */
  readonly insteadOf?: string;
  /** Nothing is kept when this one was worked out from the same records, with the same layout. */
  readonly unless?: string;
};

/** Tells one state of the records from another. */
export async function basisOf({ imports }: ArchiveDatabase): Promise<string> {
  const rows = await imports.toArray();
  return rows
    .map(({ id, startedAt, added, changed, removed }) =>
      [id, startedAt, added, changed, removed].join(' '),
    )
    .join('\n');
}

/** What was worked out from the records as they are now. */
export async function readFinding(
  database: ArchiveDatabase,
  id: string,
  layout: number,
): Promise<unknown> {
  const row = await database.findings.get(id);
  const isCurrent = row?.layout === layout && row.basis === (await basisOf(database));
  return isCurrent ? row.content : undefined;
}

/** What was last worked out, from whatever records. */
export async function lastFinding(
  { findings }: ArchiveDatabase,
  id: string,
  layout: number,
): Promise<unknown> {
  const row = await findings.get(id);
  return row?.layout === layout ? row.content : undefined;
}

/** Keeps what was worked out, within a transaction; `false` when the records changed since, or what is in `unless` is as new. */
export async function writeFinding(
  database: ArchiveDatabase,
  finding: FindingRow,
  { insteadOf, unless }: FindingPlace,
): Promise<boolean> {
  const { findings } = database;
  const { basis, layout } = finding;
  if ((await basisOf(database)) !== basis) return false;
  const other = unless === undefined ? undefined : await findings.get(unless);
  if (other?.basis === basis && other.layout === layout) return false;
  await findings.put(finding);
  if (insteadOf !== undefined) await findings.delete(insteadOf);
  return true;
}
