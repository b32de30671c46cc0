import type { Inspected } from '@/queries/safekeeping/inspection';
import { noBackups } from '@/queries/settings';
import { browserStorage } from '@/storage/browserStorage/browserStorage';
import { dropDraftsUntil } from '@/storage/browserStorage/drafts';
import type { Settings, SettingsStore } from '@/storage/browserStorage/settings';
import { isWipedSince } from '@/storage/dossier/metaRows';
import { storedMark } from '@/storage/snapshot/marks';

/** What the settings are once everything was wiped at a moment (ISO 8601, UTC); which dossier is open goes on. */
export function settingsAfterWipe(wipedAt: string): Partial<Settings> {
  return {
    author: '',
    theme: 'system',
    pretendToday: undefined,
    lastReport: undefined,
    isListFolded: false,
    stopPutAway: undefined,
    persistence: undefined,
    backups: noBackups,
    wipedAt,
  };
}

/** Whether a wipe that was confirmed did not come to its end, as far as that can be done here: not for what newer code wrote. */
export function isWipeUnfinished({
  told,
  readOnly,
}: Pick<Inspected, 'readOnly' | 'told'>): boolean {
  if (readOnly.has('eigen')) return false;
  return [...told.values()].some(({ hasCopies, unfinished }) => hasCopies || unfinished);
}

/** Whether a database was wiped at a moment of which the settings are not: a browser that was killed had not put those on disk. */
function isNews(settings: SettingsStore, wipedAt: string | undefined): wipedAt is string {
  return isWipedSince(settings.read().wipedAt, wipedAt);
}

/**
 * Drops the settings, drafts and marks that a killed browser still had on disk from before everything was wiped. Not while the
 * own dossier looks lost: what was cut off before its copies went may be brought back.
 */
export function settleWiped(
  settings: SettingsStore,
  { told, losses }: Pick<Inspected, 'losses' | 'told'>,
): void {
  if (losses.some(({ name }) => name === 'eigen')) return;
  for (const [name, { wipedAt }] of told) {
    if (isNews(settings, wipedAt)) storedMark(name, browserStorage()).write(undefined);
  }
  // The others go when the own dossier went.
  const wipedAt = told.get('eigen')?.wipedAt;
  if (!isNews(settings, wipedAt)) return;
  dropDraftsUntil(new Date(wipedAt));
  settings.write(settingsAfterWipe(wipedAt));
}
