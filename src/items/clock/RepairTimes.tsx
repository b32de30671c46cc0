import { useState } from 'react';
import type { JournalEntry } from '@/domain/journal/entry';
import { clockTexts as texts } from '@/i18n/nl/frame/clock';
import { Button } from '@/ui/button/Button';
import { RepairTimesDialog } from './RepairTimesDialog';

type RepairTimesProps = {
  journal: readonly JournalEntry[];
  /** As a button that stands out less, as in a banner. */
  quiet?: boolean;
};

/** A button that opens the question whether times in the future are to be repaired. */
export function RepairTimes({ journal, quiet = false }: RepairTimesProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        {...(quiet && { variant: 'quiet' as const })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {texts.open}
      </Button>
      {isOpen && <RepairTimesDialog journal={journal} onClose={() => setOpen(false)} />}
    </>
  );
}
