import type { SubmitEvent } from 'react';
import { type DebateKind, debateKinds, debateTexts as texts } from '@/i18n/nl/report/debate';
import { DayField } from '@/items/fields/DayField';
import { useDayDraft } from '@/items/fields/useDayDraft';
import { useDossier } from '@/queries/dossier/dossier';
import { useSearchTexts } from '@/routing/search';
import { modeName } from '@/routing/standMode';
import { Button } from '@/ui/button/Button';
import { Combobox } from '@/ui/form/Combobox';
import { Select } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import type { DebateChoice } from './choices';
import styles from './DebateControls.module.css';

type DebateControlsProps = {
  kind: DebateKind | undefined;
  choices: readonly DebateChoice[];
  chosen: DebateChoice | undefined;
};

const kindOptions = debateKinds.map((kind) => ({ value: kind, label: texts.kinds[kind] }));

/** What the debate is about and the day that is shown; all of it stands in the address. */
export function DebateControls({ kind, choices, chosen }: DebateControlsProps) {
  const [, , step] = useSearchTexts();
  const options = choices.map(({ value, label, items }) => ({
    value,
    label,
    note: texts.count(items.length),
  }));
  return (
    <div className={styles['controls']}>
      <Field label={texts.kind}>
        {(control) => (
          <Select
            {...control}
            options={kind ? kindOptions : [{ value: '', label: texts.pick }, ...kindOptions]}
            value={kind ?? ''}
            onValue={(soort) => step({ soort, keuze: undefined })}
          />
        )}
      </Field>
      {kind && kind !== 'alles' && choices.length > 0 && (
        <Field label={texts.choice}>
          {(control) => (
            <Combobox
              control={control}
              options={options}
              value={chosen?.value ?? ''}
              onValue={(keuze) => step({ keuze })}
              placeholder={texts.placeholder}
              nothing={texts.nothingFound}
              clearLabel={texts.clear}
            />
          )}
        </Field>
      )}
      <StandChoice />
    </div>
  );
}

/** The day as of which all is shown: the same that the bar on top sets. */
function StandChoice() {
  const { on, today } = useDossier();
  const [, , step] = useSearchTexts();
  const draft = useDayDraft(on);
  const show = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = draft.read();
    if (day === today) step({ stand: undefined, [modeName]: undefined });
    else if (day) step({ stand: day });
    else event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <form noValidate className={styles['stand']} aria-label={texts.stand} onSubmit={show}>
      <DayField
        label={texts.stand}
        value={draft.value}
        onValue={draft.onValue}
        error={draft.error}
      />
      <div className={styles['submit']}>
        <Button type="submit">{texts.showStand}</Button>
      </div>
    </form>
  );
}
