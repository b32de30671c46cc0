import type { DossierName } from '@/domain/dossier/dossierName';
import { noBackups } from '@/queries/settings';
import { dropDraftsBefore } from '@/storage/browserStorage/drafts';
import type { Settings, SettingsStore } from '@/storage/browserStorage/settings';
import type { Told } from './opened';

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

/** Drops the settings and drafts that a killed browser still had on disk from before everything was wiped. */
export function settleWiped(settings: SettingsStore, told: ReadonlyMap<DossierName, Told>): void {
  // They go when the own dossier went.
  const wipedAt = told.get('eigen')?.wipedAt;
  if (wipedAt === undefined || (settings.read().wipedAt ?? '') >= wipedAt) return;
  dropDraftsBefore(new Date(wipedAt));
  settings.write(settingsAfterWipe(wipedAt));
}
