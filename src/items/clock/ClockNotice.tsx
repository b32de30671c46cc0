import { useState } from 'react';
import { stampTime } from '@/domain/journal/hlc';
import { byClock } from '@/domain/journal/merge/ahead';
import { formatMoment } from '@/i18n/dates';
import { clockTexts as texts } from '@/i18n/nl/clock';
import { useJournal } from '@/queries/journal';
import { useServices } from '@/queries/services';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';
import { RepairTimesDialog } from './RepairTimesDialog';

/** Warns as long as the newest changes bear a time that is still to come, with a way to mend that. */
export function ClockNotice() {
  const journal = useJournal();
  const { clock } = useServices();
  const [isOpen, setOpen] = useState(false);
  const newest = journal.at(-1);
  const { ahead } = byClock(newest ? [newest] : [], clock.now());
  if (!newest || ahead.length === 0) return null;
  const count = byClock(journal, clock.now()).ahead.length;
  return (
    <>
      <Banner
        tone="warning"
        action={
          <Button variant="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {texts.open}
          </Button>
        }
      >
        {texts.banner(count, formatMoment(stampTime(newest.stamp)))}
      </Banner>
      {isOpen && <RepairTimesDialog journal={journal} onClose={() => setOpen(false)} />}
    </>
  );
}
