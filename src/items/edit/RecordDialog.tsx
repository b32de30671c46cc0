import type { ReactNode } from 'react';
import type { Item, RecordOf } from '@/domain/dossier/records';
import { parseRef, type RecordRef } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { ComingItems } from '@/items/fields/ComingItems';
import { FormDialog } from '@/items/form/FormDialog';
import { type Read, readRecord } from '@/items/form/problemsOf';
import { closing, useBasis, useForm } from '@/items/form/useForm';
import { useDossier } from '@/queries/dossier/dossier';
import { useServices } from '@/queries/services';
import { ClashQuestion } from './ClashQuestion';
import { type Drafts, draftsOf } from './draft';
import type { Fields, FormSpec } from './fieldSpec';
import { RecordFields } from './RecordFields';
import { itemRef, type ReadContext, readDrafts } from './readDrafts';
import type { FormKind } from './specs';
import { recordTakenUp, type TakenUp } from './takenUp';
import { useRecordSave } from './useRecordSave';

export type RecordDialogProps<Kind extends FormKind> = {
  kind: Kind;
  spec: FormSpec;
  title: string;
  description?: ReactNode;
  /** The record to change; without one a new one is made. */
  record?: RecordOf[Kind] | undefined;
  /** Fields that a new record starts with, or that the form does not show. */
  start?: Fields;
  /** New items that are written in the same change, and can be chosen in the form already. */
  along?: readonly Item[] | undefined;
  /** The message once it is saved. */
  savedMessage: (record: RecordOf[Kind]) => string;
  onSaved?: (record: RecordOf[Kind]) => void;
  onClose: () => void;
};

type Made<Kind extends FormKind> = readonly [RecordOf[Kind], ...RecordOf[Kind][]];

/** The records as filled in, checked: first what could not be read, then what the schema refuses. */
function readForm<Kind extends FormKind>(
  kind: Kind,
  spec: FormSpec,
  drafts: Drafts,
  context: ReadContext,
): Read<Made<Kind>> {
  const { fields, problems } = readDrafts(spec.fields, drafts, context);
  const made = spec.make ? spec.make(fields) : fields;
  const several = spec.spread ? spec.spread(made) : [made];
  const [first, ...others] = several.length > 0 ? several : [made];
  const read = readRecord(kind, { ...context.before, ...first });
  const all = { ...read.problems, ...problems, ...spec.problems?.(fields) };
  if (!read.value || Object.keys(all).length > 0) return { problems: all };
  const more = others.map((it) => readRecord(kind, { ...it, id: context.nextId() }));
  return { value: [read.value, ...more.flatMap(({ value }) => value ?? [])] };
}

/** What a new record will be about, where that is known beforehand. */
function subjectIn({ subject, subjects, motionId, deadlineId }: Fields): RecordRef | undefined {
  if (typeof motionId === 'string') return { kind: 'motion', id: motionId };
  if (typeof deadlineId === 'string') return { kind: 'deadline', id: deadlineId };
  return parseRef(Array.isArray(subjects) ? subjects[0] : subject);
}

/** What a new record is about as it is filled in, where the form asks for that. */
function subjectsChosen({ fields }: FormSpec, drafts: Drafts): RecordRef[] | undefined {
  if (!fields.some(({ name }) => name === 'subjects')) return undefined;
  return drafts['subjects']?.texts.flatMap((key) => parseRef(itemRef(key)) ?? []);
}

/** The form for a new record of a kind, or to change one: as it was when the form opened, whatever happens meanwhile. */
export function RecordDialog<Kind extends FormKind>(props: RecordDialogProps<Kind>) {
  const { kind, spec, title, description, start, onClose } = props;
  const { today, whole } = useDossier();
  const { nextId } = useServices();
  const name = `${kind}:${props.record?.id ?? JSON.stringify(start ?? {})}`;
  const draftsFrom = (fields: Fields) =>
    draftsOf(spec.fields, spec.take ? spec.take(fields) : fields);
  const [{ basis: record, since }, setBasis] = useBasis<TakenUp<RecordOf[Kind] | undefined>>(
    name,
    { basis: props.record, since: [] },
    (kept, typed) => recordTakenUp(kind, kept, { now: props.record, typed, draftsFrom }),
  );
  const before: Fields = { ...start, ...record };
  const form = useForm(draftsFrom(before), {
    name,
    basis: record,
    about: record ?? subjectIn(before),
  });
  const saving = useRecordSave({ ...props, record, form });

  const submit = async () => {
    const context = { today, nextId, before: { id: nextId(), ...before } };
    const read = readForm(kind, spec, form.values, context);
    form.setProblems(read.problems ?? {});
    return read.value ? saving.put(...read.value) : false;
  };
  const close = closing(form, onClose);
  return (
    <FormDialog
      form={form}
      restsOn={record ? undefined : subjectsChosen(spec, form.values)}
      title={title}
      description={description}
      width="wide"
      onSubmit={submit}
      onClose={onClose}
      onStartOver={() => {
        const present = record && (whole.find(kind, record.id) ?? record);
        setBasis({ basis: present, since: [] });
        form.startOver(draftsFrom({ ...start, ...present }));
      }}
      changedSince={since.map((field) => fieldLabel(field, kind))}
      over={
        <ClashQuestion
          saving={saving}
          order={spec.fields.map((it) => it.name)}
          onProblems={form.setProblems}
          onSaved={close}
        />
      }
    >
      <ComingItems value={props.along ?? []}>
        <RecordFields
          kind={kind}
          specs={spec.fields}
          form={form}
          today={today}
          ownId={record?.id}
        />
      </ComingItems>
    </FormDialog>
  );
}
