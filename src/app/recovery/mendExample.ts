import type { DossierRecord } from '@/domain/dossier/records';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { recoveryTexts } from '@/i18n/nl/safekeeping/recovery';
import type { Loss } from '@/queries/safekeeping/inspection';
import type { Recovering } from '@/queries/safekeeping/recovery';
import { showToast } from '@/ui/toast/toasts';
import { missingOf } from './missing';

type Mended = keyof typeof recoveryTexts.mended;

async function mend(
  loss: Loss,
  recovering: Recovering,
  records: () => Promise<readonly DossierRecord[]>,
): Promise<Mended | undefined> {
  const { found } = await recovering.findLeft(loss.name);
  if (found) {
    // Of a part the user says whether to go on with that: the example as it was delivered is never put over it.
    if (missingOf(found, loss) > 0) return undefined;
    return (await recovering.bringBack(loss, found)).ok ? 'broughtBack' : undefined;
  }
  // What can't be opened now may be there the next time: nobody throws it away unasked.
  if (loss.inspection.state === 'unreadable') return undefined;
  const made = await recovering.makeAnew(loss, await records(), shellTexts.example);
  return made.ok ? 'delivered' : undefined;
}

/**
 * Brings the example dossier back when it is all that is missing, and says so: from what was kept, or from the program where
 * nothing is left of it. It should stand in nobody's way to their own. Gives whether that was done; else it is for the user to say what is to be done.
 */
export async function mendExample(
  losses: readonly Loss[],
  recovering: Recovering,
  records: () => Promise<readonly DossierRecord[]>,
): Promise<boolean> {
  const [loss] = losses;
  if (losses.length !== 1 || loss?.name !== 'voorbeeld') return false;
  const mended = await mend(loss, recovering, records).catch(() => undefined);
  if (mended) showToast({ text: recoveryTexts.mended[mended], urgent: true });
  return mended !== undefined;
}
