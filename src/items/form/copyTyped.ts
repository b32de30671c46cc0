import { formTexts } from '@/i18n/nl/forms/forms';
import { copyFormatted } from '@/ui/copy/copyFormatted';
import { paragraph, stacked } from '@/ui/copy/formatted';
import { showToast } from '@/ui/toast/toasts';

const texts = formTexts.gone;

/** Copies texts that were typed, one below the other, and says whether that went well; without texts, what was copied before stays. */
export async function copyTyped(typed: readonly string[]): Promise<void> {
  if (typed.length === 0) {
    showToast({ text: texts.nothingToCopy });
    return;
  }
  const outcome = await copyFormatted(stacked(typed.map((text) => paragraph([text]))));
  showToast({ text: outcome === 'failed' ? texts.notCopied : texts.copied });
}
