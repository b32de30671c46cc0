import { CalendarDays } from 'lucide-react';
import { useId, useRef } from 'react';
import { type Day, parseDay } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { shellTexts } from '@/i18n/nl/shell';
import { useSearchTexts } from '@/routing/search';
import { Button } from '@/ui/button/Button';
import { TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import styles from './StandPicker.module.css';

/** Chooses the day as of which every page is shown; the day stands in the address. */
export function StandPicker({ stand }: { stand: Day | undefined }) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [, change] = useSearchTexts();
  const texts = shellTexts.stand;
  return (
    <>
      <button type="button" className={styles['trigger']} popoverTarget={id}>
        <CalendarDays aria-hidden size={16} />
        <span className={styles['label']}>{texts.label}:</span>
        <span className={stand ? styles['past'] : undefined}>
          {stand ? formatDay(stand) : texts.today}
        </span>
      </button>
      <div ref={sheet} id={id} popover="auto" className={styles['sheet']}>
        <Field label={texts.pick} hint={texts.hint}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={stand ?? ''}
              onValue={(value) => {
                const day = parseDay(value);
                if (day) change({ stand: day });
              }}
            />
          )}
        </Field>
        {stand && (
          <Button
            onClick={() => {
              change({ stand: undefined });
              sheet.current?.hidePopover();
            }}
          >
            {texts.back}
          </Button>
        )}
      </div>
    </>
  );
}
