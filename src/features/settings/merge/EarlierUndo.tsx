import type { MergePlan } from '@/domain/journal/merge/plan';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { Banner } from '@/ui/layout/Banner';
import { whoAndWhen } from './recordName';

const texts = mergeTexts.merging;

/** Says that the same was merged before and that this was undone, here or by the colleague, and what that means. */
export function EarlierUndo({ plan }: { plan: MergePlan }) {
  const { undoneHere, undoneThere } = plan;
  return (
    <>
      {undoneHere && <Banner>{texts.undoneHere(whoAndWhen(undoneHere))}</Banner>}
      {undoneThere && <Banner>{texts.undoneThere(whoAndWhen(undoneThere))}</Banner>}
    </>
  );
}
