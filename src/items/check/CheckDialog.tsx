import type { ItemRef } from '@/domain/shared/ids';
import { formatDay } from '@/i18n/dates';
import { checkOutcomeLabels, optionsOf } from '@/i18n/nl/choices';
import { checkTexts } from '@/i18n/nl/status-form';
import { FormDialog } from '@/items/fields/FormDialog';
import { readRecord } from '@/items/fields/problemsOf';
import { useForm } from '@/items/fields/useForm';
import { useSave } from '@/items/save/useSave';
import { useDossier } from '@/queries/dossier';
import { useServices } from '@/queries/services';
import { TextArea } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { RadioList } from '@/ui/form/RadioList';

/** The form with which someone says to have looked today, and what came of it. */
export function CheckDialog({ subject, onClose }: { subject: ItemRef; onClose: () => void }) {
  const { today } = useDossier();
  const { nextId } = useServices();
  const save = useSave();
  const form = useForm({ outcome: 'unchanged', note: '' });
  const { values, set, errorAt } = form;

  const submit = async () => {
    const note = values.note.trim() || undefined;
    const { outcome } = values;
    const read = readRecord('check', { id: nextId(), subject, on: today, outcome, note });
    form.setProblems(read.problems ?? {});
    if (!read.value) return false;
    return save({ operations: [{ type: 'put', record: read.value }] }, checkTexts.saved);
  };
  return (
    <FormDialog
      form={form}
      title={checkTexts.title}
      description={checkTexts.description(formatDay(today))}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioList
        label={checkTexts.outcome}
        options={optionsOf(checkOutcomeLabels)}
        value={values.outcome}
        onValue={(outcome) => set('outcome', outcome)}
      />
      <Field label={checkTexts.note} error={errorAt('note')} optional>
        {(control) => (
          <TextArea
            value={values.note}
            onValue={(text) => set('note', text)}
            rows={2}
            {...control}
          />
        )}
      </Field>
    </FormDialog>
  );
}
