import { checkableFrom } from '@/domain/answer/checks';
import type { Check } from '@/domain/evidence/check';
import type { Day } from '@/domain/shared/day';
import { type ItemRef, refKey } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { checkOutcomeLabels, optionsOf } from '@/i18n/nl/items/choices';
import { checkTexts } from '@/i18n/nl/sources/checks';
import { ClashQuestion } from '@/items/edit/ClashQuestion';
import type { Fields } from '@/items/edit/fieldSpec';
import { recordTakenUp, type TakenUp } from '@/items/edit/takenUp';
import { useRecordSave } from '@/items/edit/useRecordSave';
import { DayField } from '@/items/fields/DayField';
import { typedDay } from '@/items/fields/typedDay';
import { FormDialog } from '@/items/form/FormDialog';
import { recordIn } from '@/items/form/problemsOf';
import { closing, useBasis, useForm } from '@/items/form/useForm';
import { titleOf } from '@/items/text/titleOf';
import { useDossier } from '@/queries/dossier/dossier';
import { useServices } from '@/queries/services';
import { TextArea } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { RadioList } from '@/ui/form/RadioList';
import { type CheckDraft, readCheck } from './checkDraft';

const fieldOrder = ['outcome', 'on', 'note'];

type CheckDialogProps = {
  subject: ItemRef;
  /** The check to change; without one a new one is made, of today. */
  check?: Check;
  onClose: () => void;
};

function draftFrom(check: Check | undefined, today: Day): CheckDraft {
  return {
    on: typedDay(check?.on ?? today),
    outcome: check?.outcome ?? 'unchanged',
    note: check?.note ?? '',
  };
}

/** The form with which someone says to have looked, on which day, and what came of it. */
export function CheckDialog({ subject, check: present, onClose }: CheckDialogProps) {
  const { dossier, whole, today } = useDossier();
  const { nextId } = useServices();
  const name = `check:${present?.id ?? refKey(subject)}`;
  const draftsFrom = (fields: Fields) => draftFrom(recordIn('check', fields), today);
  const [{ basis: check, since }, setBasis] = useBasis<TakenUp<Check | undefined>>(
    name,
    { basis: present, since: [] },
    (kept, typed) => recordTakenUp('check', kept, { now: present, typed, draftsFrom }),
  );
  const about = check ?? subject;
  const form = useForm(draftFrom(check, today), { name, basis: check, about });
  const { values, set, errorAt } = form;
  const saving = useRecordSave({
    kind: 'check',
    record: check,
    savedMessage: () => checkTexts.saved,
    form,
  });

  const submit = async () => {
    const id = check?.id ?? nextId();
    const from = checkableFrom(dossier, subject);
    const read = readCheck(values, { id, subject, today, from });
    form.setProblems(read.problems ?? {});
    return read.value ? saving.put(read.value) : false;
  };
  const close = closing(form, onClose);
  return (
    <FormDialog
      form={form}
      title={check ? checkTexts.editTitle : checkTexts.title}
      description={
        <>
          {titleOf(dossier, subject)}
          <br />
          {checkTexts.description}
        </>
      }
      onSubmit={submit}
      onClose={onClose}
      onStartOver={() => {
        const now = check && (whole.find('check', check.id) ?? check);
        setBasis({ basis: now, since: [] });
        form.startOver(draftFrom(now, today));
      }}
      changedSince={since.map((field) => fieldLabel(field, 'check'))}
      over={
        <ClashQuestion
          saving={saving}
          order={fieldOrder}
          onProblems={form.setProblems}
          onSaved={close}
        />
      }
    >
      <RadioList
        label={checkTexts.outcome}
        options={optionsOf(checkOutcomeLabels)}
        value={values.outcome}
        onValue={(outcome) => set('outcome', outcome)}
      />
      <DayField
        label={checkTexts.on}
        value={values.on}
        onValue={(text) => set('on', text)}
        error={errorAt('on')}
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
