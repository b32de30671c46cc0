import { useState } from 'react';
import type { DossierRecord, RecordOf } from '@/domain/dossier/records';
import type { Conflict, FieldConflict } from '@/domain/journal/conflict';
import { failureSentence } from '@/i18n/nl/failures';
import { type Choices, type Resolved, resolve } from '@/items/conflict/resolve';
import type { Problems } from '@/items/fields/useForm';
import { useSave } from '@/items/save/useSave';
import type { FormKind } from './specs';

type RecordSaveProps<Kind extends FormKind> = {
  kind: Kind;
  /** The record as it was when the form opened; without one a new one is made. */
  record?: RecordOf[Kind] | undefined;
  /** New records that are written in the same change, such as the document that a new source lies in. */
  along?: readonly DossierRecord[] | undefined;
  savedMessage: (record: RecordOf[Kind]) => string;
  onSaved?: (record: RecordOf[Kind]) => void;
  /** Says in the form why it was not saved. */
  onFailure: (sentence: string) => void;
};

type Clash<Kind extends FormKind> = Resolved<Kind> & {
  /** What is to be saved along with it. */
  readonly others: readonly RecordOf[Kind][];
  readonly fields: readonly FieldConflict[];
};

function putting(record: DossierRecord) {
  return { type: 'put' as const, record };
}

/** Saves what a form made of a record; what was changed elsewhere since the form opened is asked about first. */
export function useRecordSave<Kind extends FormKind>(props: RecordSaveProps<Kind>) {
  const { kind, record: opened, along = [], savedMessage, onSaved, onFailure } = props;
  const save = useSave();
  const [clash, setClash] = useState<Clash<Kind>>();

  const write = async (
    record: RecordOf[Kind],
    base: RecordOf[Kind] | undefined,
    others: readonly RecordOf[Kind][],
  ) => {
    const ask = (conflict: Conflict) => {
      if (conflict.code === 'change.changedElsewhere' && base) {
        setClash({ record, base, others, fields: conflict.fields });
      } else onFailure(failureSentence(conflict));
    };
    const own = { type: 'put' as const, record, base };
    const operations = [...along.map(putting), own, ...others.map(putting)];
    const isSaved = await save({ operations }, savedMessage(record), {
      onConflict: ask,
      onFailure,
    });
    if (isSaved) onSaved?.(record);
    return isSaved;
  };

  return {
    /** Saves the record, and those that are new beside it; gives whether they were saved. */
    put: (record: RecordOf[Kind], ...others: readonly RecordOf[Kind][]) =>
      write(record, opened, others),
    /** What was changed here and elsewhere, to be chosen from. */
    conflicts: clash?.fields,
    /** Saves with the choices; gives what is wrong where the values do not go together. */
    choose: async (choices: Choices): Promise<{ isSaved: boolean; problems?: Problems }> => {
      if (!clash) return { isSaved: false };
      const { value, problems } = resolve(kind, clash, clash.fields, choices);
      setClash(undefined);
      if (!value) return { isSaved: false, problems };
      return { isSaved: await write(value.record, value.base, clash.others) };
    },
    back: () => setClash(undefined),
  };
}
