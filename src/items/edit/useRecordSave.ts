import { useState } from 'react';
import type { DossierRecord, RecordOf } from '@/domain/dossier/records';
import type { Conflict, FieldConflict } from '@/domain/journal/conflict';
import type { RecordKind } from '@/domain/shared/ids';
import { failureSentence } from '@/i18n/nl/forms/failures';
import { type Choices, type Resolved, resolve } from '@/items/conflict/resolve';
import type { Problems } from '@/items/form/useForm';
import { type SavePlace, useSave } from '@/items/save/useSave';
import { useDossier } from '@/queries/dossier/dossier';

type RecordSaveProps<Kind extends RecordKind> = {
  kind: Kind;
  /** The record as it was when the form opened; without one a new one is made. */
  record?: RecordOf[Kind] | undefined;
  /** New records that are written in the same change, such as the document that a new source lies in. */
  along?: readonly DossierRecord[] | undefined;
  savedMessage: (record: RecordOf[Kind]) => string;
  onSaved?: (record: RecordOf[Kind]) => void;
  /** The form in which it is asked for. */
  form: SavePlace;
};

type Clash<Kind extends RecordKind> = Resolved<Kind> & {
  /** What is to be saved along with it. */
  readonly others: readonly RecordOf[Kind][];
  readonly fields: readonly FieldConflict[];
  /** The record in the dossier as this window knew it then. */
  readonly known: RecordOf[Kind] | undefined;
};

/** The clash as it stands by now: what the other saved may be changed again, or taken back, while the question is open. */
function asOfNow<Kind extends RecordKind>(
  clash: Clash<Kind>,
  present: RecordOf[Kind] | undefined,
): readonly FieldConflict[] {
  if (!present || present === clash.known) return clash.fields;
  return clash.fields.map((it) => ({ ...it, theirs: Reflect.get(present, it.field) }));
}

function putting(record: DossierRecord) {
  return { type: 'put' as const, record };
}

/** How a form saves its record, and asks about what was changed elsewhere. */
export type RecordSave<Kind extends RecordKind> = {
  /** Saves the record, and those that are new beside it; gives whether they were saved. */
  readonly put: (record: RecordOf[Kind], ...others: readonly RecordOf[Kind][]) => Promise<boolean>;
  /** What was changed here and elsewhere, to be chosen from. */
  readonly conflicts: readonly FieldConflict[] | undefined;
  /** Saves with the choices; gives what is wrong where the values do not go together. */
  readonly choose: (choices: Choices) => Promise<{ isSaved: boolean; problems?: Problems }>;
  readonly back: () => void;
};

/** Saves what a form made of a record; what was changed elsewhere since the form opened is asked about first. */
export function useRecordSave<Kind extends RecordKind>(
  props: RecordSaveProps<Kind>,
): RecordSave<Kind> {
  const { kind, record: opened, along = [], savedMessage, onSaved, form } = props;
  const { whole } = useDossier();
  const save = useSave();
  const [clash, setClash] = useState<Clash<Kind>>();

  const write = async (
    record: RecordOf[Kind],
    base: RecordOf[Kind] | undefined,
    others: readonly RecordOf[Kind][],
  ) => {
    const ask = (conflict: Conflict) => {
      if (conflict.code === 'change.changedElsewhere' && base) {
        const known = whole.find(kind, record.id);
        setClash({ record, base, others, fields: conflict.fields, known });
      } else form.setFailed(failureSentence(conflict));
    };
    const own = { type: 'put' as const, record, base };
    const operations = [...along.map(putting), own, ...others.map(putting)];
    const isSaved = await save({ operations }, savedMessage(record), {
      onConflict: ask,
      from: form,
    });
    if (isSaved) onSaved?.(record);
    return isSaved;
  };

  const conflicts = clash && asOfNow(clash, whole.find(kind, clash.record.id));

  return {
    put: (record, ...others) => write(record, opened, others),
    conflicts,
    choose: async (choices) => {
      if (!clash || !conflicts) return { isSaved: false };
      const { value, problems } = resolve(kind, clash, conflicts, choices);
      setClash(undefined);
      if (!value) return { isSaved: false, problems };
      return { isSaved: await write(value.record, value.base, clash.others) };
    },
    back: () => setClash(undefined),
  };
}
