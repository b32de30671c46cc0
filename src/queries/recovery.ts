import type { DossierName } from '@/domain/dossier/dossierName';
import { browserStorage } from '@/storage/browserStorage';
import { openDossier } from '@/storage/openDossier';
import { createSettingsStore } from '@/storage/settings';
import {
  acceptLoss,
  findRecovery,
  type Recovery,
  recoverDossier,
} from '@/storage/snapshot/recovery';
import { onlyVersion } from '@/storage/versionGuard';
import type { Loss } from './inspection';
import { bundleCodec, openBrowserSafekeeping } from './safekeeping';

export type { Recovery } from '@/storage/snapshot/recovery';

function isUnreadable({ inspection }: Loss): boolean {
  return inspection.state === 'unreadable';
}

/** All that is left of a dossier in this browser; `undefined` when that is nothing. */
export async function findLeft(name: DossierName): Promise<Recovery | undefined> {
  const found = await findRecovery(name, await openBrowserSafekeeping(name));
  return found.entries.length > 0 ? found : undefined;
}

/** Brings a dossier back, and opens the user's own; `false` when the disk is full. Rejects when the browser gives no access. */
export async function bringBack(loss: Loss, found: Recovery): Promise<boolean> {
  const kept = await openBrowserSafekeeping(loss.name);
  const isBack = await recoverDossier(loss.name, found, {
    isUnreadable: isUnreadable(loss),
    // The page that recovers took the turn to write when it started; it does nothing else.
    open: () => openDossier(loss.name, async () => kept, onlyVersion),
  });
  // What befell the database may have taken the settings along.
  if (isBack && loss.name === 'eigen') {
    createSettingsStore(browserStorage(), window).write({ dossier: 'eigen' });
  }
  return isBack;
}

/** What was found as the bytes of a file that can be restored like any backup. */
export function recoveryFile(
  { name }: Loss,
  { entries }: Recovery,
): Promise<Uint8Array<ArrayBuffer>> {
  return bundleCodec(name).encode(entries);
}

/** Goes on with what the browser still has, be it nothing. */
export async function goOnWithout(loss: Loss): Promise<void> {
  await acceptLoss(loss.name, await openBrowserSafekeeping(loss.name), isUnreadable(loss));
}
