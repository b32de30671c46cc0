import { CalendarDays } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { StandMode } from '@/domain/dossier/standMode';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { shellTexts } from '@/i18n/nl/frame/shell';
import styles from './StandPicker.module.css';

// Reading Dutch dates takes code that the first page does without.
const StandSheet = lazy(async () => ({ default: (await import('./StandSheet')).StandSheet }));

const texts = shellTexts.stand;

/** Shows the day as of which every page is shown, and opens the sheet to choose it; the choice stands in the address. */
export function StandPicker({ stand, mode }: { stand: Day | undefined; mode: StandMode }) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles['trigger']} popoverTarget={id}>
        <CalendarDays aria-hidden size={16} />
        <span className={styles['label']}>{texts.label}:</span>
        <span className={stand ? styles['past'] : undefined}>
          {stand ? formatDay(stand) : texts.today}
        </span>
        {stand && mode === 'entered' && (
          <span className={styles['mode']}>({texts.modes.entered.toLowerCase()})</span>
        )}
      </button>
      <div
        ref={sheet}
        id={id}
        popover="auto"
        className={styles['sheet']}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && (
          <Suspense fallback={null}>
            <StandSheet stand={stand} mode={mode} onDone={() => sheet.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  );
}
