import type { SubmitEvent } from 'react';
import { formatDay } from '@/i18n/dates';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { DayField } from '@/items/fields/DayField';
import { useDayDraft } from '@/items/fields/useDayDraft';
import { useSettings, useUpdateSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { Section } from '@/ui/layout/Page';
import styles from './SettingsPage.module.css';

/** The day that counts as today: the real one, or one to try something out with. */
export function TodaySettings() {
  const { pretendToday } = useSettings();
  const update = useUpdateSettings();
  const draft = useDayDraft(pretendToday);
  const texts = settingsTexts.today;
  const use = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = draft.read();
    if (day) update({ pretendToday: day });
    else event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <Section title={texts.title}>
      <p className={styles['soft']}>{texts.hint}</p>
      <form noValidate className={styles['dayForm']} onSubmit={use}>
        <DayField
          label={texts.label}
          value={draft.value}
          onValue={draft.onValue}
          error={draft.error}
        />
        <Button type="submit">{texts.use}</Button>
      </form>
      {pretendToday && (
        <div className={styles['row']}>
          <p>{texts.active(formatDay(pretendToday))}</p>
          <Button onClick={() => update({ pretendToday: undefined })}>{texts.reset}</Button>
        </div>
      )}
    </Section>
  );
}
