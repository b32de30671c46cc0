import { type DossierName, dossierNames } from '@/domain/dossier/dossierName';
import type { Told } from '@/queries/dossier/opened';
import { browserStorage } from '@/storage/browserStorage/browserStorage';
import type { Settings } from '@/storage/browserStorage/settings';
import type { DatabasePlace } from '@/storage/database/databasePlace';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import type { Asking } from '@/storage/files/patience';
import { type Inspection, inspectDossier } from '@/storage/snapshot/inspect';
import { storedMark } from '@/storage/snapshot/marks';
import { webLock, writeLockName } from '@/storage/tabs/writeLock';

/** A dossier of which something is missing, or that can't be opened. */
export type Loss = {
  readonly name: DossierName;
  readonly inspection: Extract<Inspection, { state: 'lost' | 'unreadable' }>;
};

export type Inspected = {
  readonly losses: readonly Loss[];
  /** Dossiers that newer code wrote, opened for reading only. */
  readonly readOnly: ReadonlyMap<DossierName, DossierStore>;
  /** What the databases that can be read tell of which dossier is to be opened, and of the last wipe. */
  readonly told: ReadonlyMap<DossierName, Told>;
};

/**
 * Looks at every dossier in a place before anything is opened or written; `asking` is how a database is waited for, and
 * `wipedAt` the last wipe that the settings know.
 */
export async function inspectDossiers(
  { databases }: DatabasePlace,
  asking: Asking,
  { wipedAt: knownWipe }: Pick<Settings, 'wipedAt'>,
): Promise<Inspected> {
  const lock = webLock(writeLockName);
  const losses: Loss[] = [];
  const readOnly = new Map<DossierName, DossierStore>();
  const told = new Map<DossierName, Told>();
  const inspections = await Promise.all(
    dossierNames.map(async (name) => ({
      name,
      inspection: await inspectDossier({
        name,
        lock,
        databases,
        asking,
        knownWipe,
        mark: storedMark(name, browserStorage()),
      }),
    })),
  );
  for (const { name, inspection } of inspections) {
    if (inspection.state !== 'unreadable') {
      const { choice, wipedAt, hasCopies = false, unfinished, found } = inspection;
      const isEmpty = found.entries + found.records === 0;
      told.set(name, { choice, wipedAt, hasCopies, unfinished, isEmpty });
    }
    if (inspection.state === 'lost' || inspection.state === 'unreadable') {
      losses.push({ name, inspection });
    } else if (inspection.state === 'newer') {
      const { openReadOnly } = await import('@/storage/dossier/readOnlyStore');
      readOnly.set(name, await openReadOnly(name, databases));
    }
  }
  return { losses, readOnly, told };
}
