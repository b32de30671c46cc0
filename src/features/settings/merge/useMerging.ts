import { type Answers, settle } from '@/domain/journal/merge/settle';
import { mergeSentence, mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { touchedBy } from '@/items/save/touchedBy';
import { useTakeBack } from '@/items/save/useSave';
import { changeFailureIn } from '@/queries/dossier/changeFailedError';
import type { MergePreview } from '@/queries/merge/mergePreview';
import { useMerge } from '@/queries/merge/useMerge';
import { showToast } from '@/ui/toast/toasts';

const texts = mergeTexts.merging;

/** Merges a file with the answers given, and says so, with a way to take all of it back. */
export function useMerging(
  preview: MergePreview,
  onDone: () => void,
): { readonly merge: (answers: Answers) => Promise<void>; readonly isPending: boolean } {
  const takeBack = useTakeBack();
  const { mutateAsync, isPending } = useMerge();
  const merge = async (answers: Answers) => {
    if (isPending) return;
    const settled = settle(preview.plan, answers);
    if (!settled.ok) {
      showToast({ text: mergeSentence(settled.error), urgent: true });
      return;
    }
    try {
      const reason = texts.reason(preview.bundle.author);
      const merged = await mutateAsync({ preview, changes: settled.value, reason });
      const { change } = merged;
      const undo = change && { label: texts.undo, run: () => void takeBack(change) };
      showToast({ text: texts.done, about: touchedBy(merged), ...(undo && { action: undo }) });
      onDone();
    } catch (error) {
      showToast({ text: mergeSentence(changeFailureIn(error)), urgent: true });
    }
  };
  return { merge, isPending };
}
