import type { QueryClient } from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { finishWipe } from '@/queries/dossier/finishWipe';
import type { Told } from '@/queries/dossier/opened';
import type { Services } from '@/queries/services';
import { showToast } from '@/ui/toast/toasts';

const texts = settingsTexts.wipe;

/** Finishes a wipe that was cut off, and says so; or names what is still there, and how that goes. */
export async function finishWiping(
  services: Services,
  client: QueryClient,
  told: ReadonlyMap<DossierName, Told>,
): Promise<void> {
  const left = await finishWipe(services, client, told);
  const text = left.length > 0 ? texts.left(left) : texts.finished;
  showToast({ text, urgent: true, about: 'everything' });
}
