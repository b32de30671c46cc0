import { type DossierName, dossierNames } from '@/domain/dossier/dossierName';
import { queueLock, soleLock } from '@/storage/tabs/writeLock';
import type { Services } from '../services';

/** How long after the last change a backup is written, in milliseconds: a form's worth of work goes in one. */
const quietTime = 20_000;
/** How long after the program for it could not be loaded that is tried again, in milliseconds. */
const pauseAfterFailure = 5 * 60_000;

/**
 * Writes backups to the chosen folder by themselves: some time after changes in this window, and when the window is
 * hidden. What could not be written is tried again at the next change, and when the program for it could not be loaded also
 * some minutes later. Returns how to stop.
 */
export function startAutoBackup(services: Services, page: Document): () => void {
  const once = soleLock('gevolg-folder-backup');
  /** One dossier after the other: a window that is hidden may be closing, and has no time to come back for the second. */
  const inTurn = queueLock();
  const waiting = new Map<DossierName, ReturnType<typeof setTimeout>>();

  const write = (dossier: DossierName) => {
    clearTimeout(waiting.get(dossier));
    waiting.delete(dossier);
    const work = inTurn(() =>
      once(async () => {
        const { backupToFolder } = await import('./folderBackup');
        await backupToFolder(services, dossier);
        return true;
      }),
    );
    work
      // Another window may be at it just now, with less than what is here.
      .then((isDone) => isDone ?? schedule(dossier))
      .catch(() => {
        // The program could not be loaded. What was changed meanwhile waits already.
        if (!waiting.has(dossier)) schedule(dossier, pauseAfterFailure);
      });
  };
  function schedule(dossier: DossierName, pause = quietTime): void {
    clearTimeout(waiting.get(dossier));
    waiting.set(
      dossier,
      setTimeout(() => write(dossier), pause),
    );
  }
  const onVisibility = () => {
    if (page.visibilityState === 'hidden') for (const dossier of waiting.keys()) write(dossier);
  };

  const stops = dossierNames.map((dossier) =>
    services.store(dossier).subscribe((event) => {
      // Another window writes what was changed there.
      const isOurs = event.type === 'changed' && event.committed !== undefined;
      if (event.type === 'replaced' || isOurs) schedule(dossier);
    }),
  );
  page.addEventListener('visibilitychange', onVisibility);
  return () => {
    for (const stop of stops) stop();
    for (const timer of waiting.values()) clearTimeout(timer);
    page.removeEventListener('visibilitychange', onVisibility);
  };
}
