import type { ReactNode } from 'react';
import type { RecordOf } from '@/domain/dossier/records';
import { FormDialog } from '@/items/fields/FormDialog';
import { readRecord } from '@/items/fields/problemsOf';
import { useForm } from '@/items/fields/useForm';
import { useSave } from '@/items/save/useSave';
import { useDossier } from '@/queries/dossier';
import { useServices } from '@/queries/services';
import { type Drafts, draftsOf } from './draft';
import type { Fields, FormSpec } from './fieldSpec';
import { RecordFields } from './RecordFields';
import { type ReadContext, readDrafts } from './readDrafts';
import type { FormKind } from './specs';

export type RecordDialogProps<Kind extends FormKind> = {
  kind: Kind;
  spec: FormSpec;
  title: string;
  description?: ReactNode;
  /** The record to change; without one a new one is made. */
  record?: RecordOf[Kind] | undefined;
  /** Fields that a new record starts with, or that the form does not show. */
  start?: Fields;
  /** The message once it is saved. */
  savedMessage: (record: RecordOf[Kind]) => string;
  onSaved?: (record: RecordOf[Kind]) => void;
  onClose: () => void;
};

/** The record as filled in, checked: first what could not be read, then what the schema refuses. */
function readForm<Kind extends FormKind>(
  kind: Kind,
  spec: FormSpec,
  drafts: Drafts,
  context: ReadContext,
) {
  const { fields, problems } = readDrafts(spec.fields, drafts, context);
  const made = spec.make ? spec.make(fields) : fields;
  const read = readRecord(kind, { ...context.before, ...made });
  const all = { ...read.problems, ...problems };
  return Object.keys(all).length > 0 ? { problems: all } : read;
}

/** The form for a new record of a kind, or to change one. */
export function RecordDialog<Kind extends FormKind>(props: RecordDialogProps<Kind>) {
  const { kind, spec, title, description, record, start, savedMessage, onSaved, onClose } = props;
  const { today } = useDossier();
  const { nextId } = useServices();
  const save = useSave();
  const before: Fields = { ...start, ...record };
  const form = useForm(draftsOf(spec.fields, spec.take ? spec.take(before) : before));

  const submit = async () => {
    const context = { today, nextId, before: { id: nextId(), ...before } };
    const read = readForm(kind, spec, form.values, context);
    form.setProblems(read.problems ?? {});
    const made = read.value;
    if (!made) return false;
    const saved = await save(
      { operations: [{ type: 'put', record: made, base: record }] },
      savedMessage(made),
    );
    if (saved) onSaved?.(made);
    return saved;
  };
  return (
    <FormDialog
      form={form}
      title={title}
      description={description}
      width="wide"
      onSubmit={submit}
      onClose={onClose}
    >
      <RecordFields kind={kind} specs={spec.fields} form={form} today={today} ownId={record?.id} />
    </FormDialog>
  );
}
