import '@/ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { shellTexts } from '@/i18n/nl/shell';
import { createBrowserServices } from '@/queries/browserServices';
import { prepareExample } from '@/queries/dossiers';
import { claimVersion } from '@/storage/versionGuard';
import { App } from './App';
import { readExampleRecords } from './exampleDossier';
import { movedBehindHash } from './standInAddress';

/**
 * Starts the app on the page. The example dossier is put in place first, so that no page flashes empty. `version` tells
 * this build from others.
 */
export async function start(version: string): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to draw in');
  const address = movedBehindHash(new URL(window.location.href));
  if (address) window.history.replaceState(null, '', address);
  const services = createBrowserServices(readExampleRecords, await claimVersion(version));
  await prepareExample(services, shellTexts.example);
  createRoot(root).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
  const { startAutoBackup } = await import('@/queries/backup/autoBackup');
  startAutoBackup(services, document);
}
