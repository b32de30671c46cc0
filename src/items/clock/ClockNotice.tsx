import { useRef } from 'react';
import { stampTime } from '@/domain/journal/hlc';
import { writtenTime } from '@/domain/journal/written';
import { formatMoment } from '@/i18n/dates';
import { clockTexts as texts } from '@/i18n/nl/frame/clock';
import { useOnLateClock } from '@/queries/dossier/lateClock';
import { Banner } from '@/ui/layout/Banner';
import { showToast } from '@/ui/toast/toasts';
import { RepairTimes } from './RepairTimes';
import { useFutureChanges } from './useFutureChanges';

/**
 * Warns as long as the newest changes bear a time that is still to come, with a way to mend that; and once, when
 * something is saved meanwhile, of what that does to it.
 */
export function ClockNotice() {
  const future = useFutureChanges();
  const isTold = useRef(false);
  useOnLateClock((entry) => {
    if (isTold.current) return;
    isTold.current = true;
    const [now, before] = [writtenTime(entry), stampTime(entry.stamp)];
    showToast({ text: texts.saved(formatMoment(now), formatMoment(before)), urgent: true });
  });
  if (!future) return null;
  return (
    <Banner tone="warning" action={<RepairTimes journal={future.journal} quiet />}>
      {texts.banner(future.count, formatMoment(future.until))}
    </Banner>
  );
}
