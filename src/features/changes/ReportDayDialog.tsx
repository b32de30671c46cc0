import { formatDay } from '@/i18n/dates';
import { changesTexts } from '@/i18n/nl/journal/changes';
import { DayField } from '@/items/fields/DayField';
import { readTypedDay, typedDay } from '@/items/fields/typedDay';
import { FormDialog } from '@/items/form/FormDialog';
import { useForm } from '@/items/form/useForm';
import { useSettings, useToday, useUpdateSettings } from '@/queries/settings';
import { showToast } from '@/ui/toast/toasts';

/** Asks for the day of the last progress report; left empty, there is none. */
export function ReportDayDialog({ onClose }: { onClose: () => void }) {
  const { lastReport } = useSettings();
  const update = useUpdateSettings();
  const today = useToday();
  const form = useForm({ day: typedDay(lastReport) });

  const submit = () => {
    const read = readTypedDay(form.values.day, today);
    form.setProblems(read.ok ? {} : { day: read.error.code });
    if (!read.ok) return Promise.resolve(false);
    update({ lastReport: read.value });
    showToast({
      text: read.value ? changesTexts.reportSet(formatDay(read.value)) : changesTexts.reportUnset,
      action: { label: changesTexts.undo, run: () => update({ lastReport }) },
    });
    return Promise.resolve(true);
  };
  return (
    <FormDialog
      form={form}
      title={changesTexts.reportTitle}
      description={changesTexts.reportDescription}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayField
        label={changesTexts.reportDay}
        value={form.values.day}
        onValue={(day) => form.set('day', day)}
        error={form.errorAt('day')}
        optional
      />
    </FormDialog>
  );
}
