import { recoveryTexts } from '@/i18n/nl/safekeeping/recovery';
import { showToast } from '@/ui/toast/toasts';

/** Says that the browser lost the settings, and with them the name under which changes are written. */
export function tellLostSettings(): void {
  showToast({ text: recoveryTexts.lostSettings, urgent: true });
}
