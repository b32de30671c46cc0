import type { Committed } from '@/domain/journal/committed';
import { shellTexts } from '@/i18n/nl/shell';
import { showToast } from '@/ui/toast/toasts';
import { touchedBy } from './touchedBy';

/** Takes the last change back or brings it back, by `run`, and says so with `done`; or that it did not succeed. */
export async function takeBackLast(
  run: () => Promise<Committed | undefined>,
  done: string,
): Promise<void> {
  try {
    const committed = await run();
    showToast({ text: done, about: committed && touchedBy(committed) });
  } catch {
    showToast({ text: shellTexts.undoFailed, urgent: true });
  }
}
