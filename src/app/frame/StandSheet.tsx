import type { SubmitEvent } from 'react';
import { type StandMode, standModes } from '@/domain/dossier/standMode';
import type { Day } from '@/domain/shared/day';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { DayField } from '@/items/fields/DayField';
import { useDayDraft } from '@/items/fields/useDayDraft';
import { useSearchTexts } from '@/routing/search';
import { modeInAddress, modeName, modeTexts, readMode } from '@/routing/standMode';
import { Button } from '@/ui/button/Button';
import { Segmented } from '@/ui/form/Segmented';
import styles from './StandPicker.module.css';

const texts = shellTexts.stand;

const modeOptions = standModes.map((mode) => ({
  value: modeTexts[mode],
  label: texts.modes[mode],
}));

type StandSheetProps = { stand: Day | undefined; mode: StandMode; onDone: () => void };

/** Chooses the day as of which every page is shown, and whether by the facts or by what had been entered. */
export function StandSheet({ stand, mode, onDone }: StandSheetProps) {
  const [, , step] = useSearchTexts();
  const draft = useDayDraft(stand);
  const show = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = draft.read();
    if (!day) {
      event.currentTarget.querySelector('input')?.focus();
      return;
    }
    step({ stand: day, [modeName]: modeInAddress(mode) });
    onDone();
  };
  return (
    <form noValidate className={styles['form']} onSubmit={show}>
      <DayField
        label={texts.pick}
        value={draft.value}
        onValue={draft.onValue}
        error={draft.error}
      />
      <Segmented
        label={texts.mode}
        showLabel
        options={modeOptions}
        value={modeTexts[mode]}
        onValue={(text) => step({ [modeName]: modeInAddress(readMode(text)) })}
      />
      <p className={styles['explanation']}>{texts.explanation}</p>
      <div className={styles['actions']}>
        <Button variant="primary" type="submit">
          {texts.show}
        </Button>
        {stand && (
          <Button
            onClick={() => {
              step({ stand: undefined, [modeName]: undefined });
              onDone();
            }}
          >
            {texts.back}
          </Button>
        )}
      </div>
    </form>
  );
}
