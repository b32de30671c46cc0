import { formatMoment } from '@/i18n/dates';
import { clockTexts as texts } from '@/i18n/nl/frame/clock';
import { RepairTimes } from '@/items/clock/RepairTimes';
import { useFutureChanges } from '@/items/clock/useFutureChanges';
import { useServices } from '@/queries/services';
import { Section } from '@/ui/layout/Page';

/** What time it is by this laptop, where that lies before what was saved last, and the way to mend that; else nothing. */
export function ClockSettings() {
  const { clock } = useServices();
  const future = useFutureChanges();
  if (!future) return null;
  return (
    <Section title={texts.section}>
      <p>{texts.now(formatMoment(clock.now()))}</p>
      <p>{texts.behind(formatMoment(future.until))}</p>
      <div>
        <RepairTimes journal={future.journal} />
      </div>
    </Section>
  );
}
