import '@/ui/styles/base.css';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { createBrowserServices } from '@/queries/browserServices';
import { readAhead } from '@/queries/dossier/dossier';
import { prepareExample } from '@/queries/dossier/dossiers';
import { areSettingsLost, settleOpened } from '@/queries/dossier/opened';
import { isWipeUnfinished, settleWiped } from '@/queries/dossier/wiped';
import { createQueryClient } from '@/queries/queryClient';
import { inspectDossiers, type Loss } from '@/queries/safekeeping/inspection';
import { browserSettings, type SettingsStore } from '@/storage/browserStorage/settings';
import { findPlace } from '@/storage/database/databasePlace';
import { askingUntilAnswered } from '@/storage/files/patience';
import { type Turn, takeTurn } from '@/storage/tabs/turn';
import { claimWindowNode } from '@/storage/tabs/windowNode';
import { App } from './App';
import { readExampleRecords } from './exampleDossier';
import { createAppRouter } from './router';
import { createStage, type Stage, startAgain } from './stage';
import { movedBehindHash } from './standInAddress';

/** Mends what can be mended unasked, and gives the turn to go on with; else shows what recovers a dossier. */
async function recover(
  stage: Stage,
  losses: readonly Loss[],
  settings: SettingsStore,
  turn: Turn,
  build: string,
): Promise<Turn | undefined> {
  const { createRecovering } = await import('@/queries/safekeeping/recovery');
  const { mendExample } = await import('./recovery/mendExample');
  const recovering = createRecovering(settings, turn, () => takeTurn(build));
  if (await mendExample(losses, recovering, readExampleRecords)) return recovering.turn();
  const { RecoveryPage } = await import('./recovery/RecoveryPage');
  stage.show(<RecoveryPage losses={losses} recovering={recovering} onRecovered={startAgain} />);
  return undefined;
}

/**
 * Starts the app on the page, or what recovers a dossier when something of it got lost. The example dossier is put in
 * place and the dossier is read first, so that no page flashes empty. Where the browser gives no answer, a page says so until it does. `build` tells this build of the program from others.
 */
export async function start(build: string): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to draw in');
  const address = movedBehindHash(new URL(window.location.href));
  if (address) window.history.replaceState(null, '', address);
  // The code of the page comes while the dossiers are looked at.
  const router = createAppRouter();
  const loaded = router.load();
  // An address that is changed meanwhile is followed too; once drawn, the app does so by itself.
  const unfollow = router.history.subscribe(() => void router.load());
  router.subscribe('onRendered', unfollow);
  const stage = createStage(root);
  const asking = askingUntilAnswered((silent) => void stage.tellSilence(silent));
  const settings = browserSettings();
  const place = await asking(findPlace);
  const [turn, inspected] = await Promise.all([
    asking(() => takeTurn(build)),
    inspectDossiers(place, asking, settings.read()),
    claimWindowNode(),
  ]);
  // Another tab may have left that place meanwhile.
  const isThere = turn.place.generation === place.generation;
  const found = isThere ? inspected : await inspectDossiers(turn.place, asking, settings.read());
  const { losses, readOnly } = found;
  const isWithoutSettings = areSettingsLost(settings.read(), found.told);
  settleOpened(settings, found.told);
  settleWiped(settings, found);
  const present = losses.length > 0 ? await recover(stage, losses, settings, turn, build) : turn;
  if (!present) return;
  const services = createBrowserServices(readExampleRecords, settings, present, readOnly);
  const client = createQueryClient();
  // Before anything is read, or put in place of what is still to go. Where the code for it can't be had the next start does it.
  if (isWipeUnfinished(found)) {
    await import('./recovery/finishWiping')
      .then(({ finishWiping }) =>
        asking(() => finishWiping(services, client, found.told), 'windows'),
      )
      .catch(() => undefined);
  }
  // Drawn at once with all it needs: React keeps back for a while what comes after a page that said to be waiting.
  // What fails in these is told by the page.
  const read = Promise.allSettled([loaded, asking(() => readAhead(services, client))]);
  await prepareExample(services, shellTexts.example);
  await read;
  // The first start puts an example in place: what was read before that is read again, and else is still there.
  await Promise.allSettled([readAhead(services, client)]);
  stage.show(<App services={services} client={client} router={router} />);
  const { startAutoBackup } = await import('@/queries/backup/autoBackup');
  startAutoBackup(services, document);
  if (isWithoutSettings) (await import('./recovery/lostSettings')).tellLostSettings();
}
