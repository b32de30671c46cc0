import { shellTexts } from '@/i18n/nl/frame/shell';
import type { TakenBack } from '@/queries/dossier/undoRedo';
import { showToast } from '@/ui/toast/toasts';
import { changeName } from './changeName';
import { touchedBy } from './touchedBy';

/** Takes the last change back or brings it back, by `run`, and says so with `done`; or that it did not succeed. */
export async function takeBackLast(
  run: () => Promise<TakenBack | undefined>,
  done: string,
): Promise<void> {
  try {
    const taken = await run();
    if (!taken) return;
    const { committed, dossier } = taken;
    showToast({
      text: `${done}: ${changeName(committed.entries, dossier)}`,
      kind: 'undone',
      about: touchedBy(committed),
    });
  } catch {
    showToast({ text: shellTexts.undoFailed, urgent: true });
  }
}
