import { useState } from 'react';
import type { Day } from '@/domain/shared/day';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { formTexts } from '@/i18n/nl/forms/forms';
import type { Form } from '@/items/form/useForm';
import { type Drafts, emptyDraft } from './draft';
import type { FieldSpec } from './fieldSpec';
import styles from './RecordFields.module.css';
import { saidOnOf } from './readDrafts';
import { SpecField } from './SpecField';
import type { FormKind } from './specs';

type RecordFieldsProps = {
  kind: FormKind;
  specs: readonly FieldSpec[];
  form: Form<Drafts>;
  today: Day;
  ownId: string | undefined;
};

function isFilled(drafts: Drafts, name: string): boolean {
  return Boolean(drafts[name]?.text);
}

/** The fields of a record; those that are seldom needed behind a fold, which opens when one is filled or wrong. */
export function RecordFields({ kind, specs, form, today, ownId }: RecordFieldsProps) {
  const { values, set, errorAt } = form;
  const more = specs.filter((spec) => spec.more);
  const [isOpen, setOpen] = useState(() => more.some(({ name }) => isFilled(values, name)));
  const hasWrong = more.some(({ name }) => errorAt(name));
  const fieldOf = (spec: FieldSpec) => (
    <SpecField
      key={spec.name}
      spec={spec}
      label={fieldLabel(spec.name, kind)}
      draft={values[spec.name] ?? emptyDraft}
      onDraft={(draft) => set(spec.name, draft)}
      errorAt={(place) => errorAt(place ? `${spec.name}.${place}` : spec.name)}
      saidOn={saidOnOf(values, today)}
      ownId={ownId}
    />
  );
  return (
    <>
      {specs.filter((spec) => !spec.more).map(fieldOf)}
      {more.length > 0 && (
        <details open={isOpen || hasWrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className={styles['summary']}>{formTexts.more}</summary>
          <div className={styles['more']}>{more.map(fieldOf)}</div>
        </details>
      )}
    </>
  );
}
