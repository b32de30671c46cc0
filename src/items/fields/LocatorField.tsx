import { useState } from 'react';
import type { ItemKind } from '@/domain/shared/ids';
import { locatorTexts } from '@/i18n/nl/forms/forms';
import { TextArea, TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { FieldGroup } from '@/ui/form/FieldGroup';
import type { FieldProps } from './FieldProps';
import { ItemPicker } from './ItemPicker';
import styles from './LocatorField.module.css';
import type { LocatorDraft } from './locatorDraft';

const documents: readonly ItemKind[] = ['document'];

type PartsProps = {
  value: LocatorDraft;
  onValue: (value: LocatorDraft) => void;
  /** The sentence for what is wrong with one part. */
  errorOf?: (part: keyof LocatorDraft) => string | undefined;
};

function OtherParts({ value, onValue, errorOf }: PartsProps) {
  const { url, note, passage } = value;
  const error = errorOf?.('url');
  const [open, setOpen] = useState(Boolean(url || note || passage));
  return (
    <details
      className={styles['other']}
      open={open || Boolean(error)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles['summary']}>{locatorTexts.other}</summary>
      <div className={styles['parts']}>
        <Field label={locatorTexts.url} error={error}>
          {(control) => (
            <TextInput
              inputMode="url"
              value={url}
              onValue={(next) => onValue({ ...value, url: next })}
              placeholder="https://"
              {...control}
            />
          )}
        </Field>
        <Field label={locatorTexts.note}>
          {(control) => (
            <TextInput
              value={note}
              onValue={(next) => onValue({ ...value, note: next })}
              placeholder={locatorTexts.noteExample}
              {...control}
            />
          )}
        </Field>
        <Field label={locatorTexts.passage}>
          {(control) => (
            <TextArea
              value={passage}
              onValue={(next) => onValue({ ...value, passage: next })}
              {...control}
            />
          )}
        </Field>
      </div>
    </details>
  );
}

/** The parts of a source: document, page and section; behind a fold an address, another source, the passage. */
export function LocatorParts({ value, onValue, errorOf }: PartsProps) {
  return (
    <div className={styles['parts']}>
      <ItemPicker
        label={locatorTexts.document}
        kinds={documents}
        value={value.documentId}
        onValue={(documentId) => onValue({ ...value, documentId })}
      />
      <div className={styles['pair']}>
        <Field label={locatorTexts.page}>
          {(control) => (
            <TextInput
              value={value.page}
              onValue={(page) => onValue({ ...value, page })}
              placeholder={locatorTexts.pageExample}
              {...control}
            />
          )}
        </Field>
        <Field label={locatorTexts.section}>
          {(control) => (
            <TextInput
              value={value.section}
              onValue={(section) => onValue({ ...value, section })}
              placeholder={locatorTexts.sectionExample}
              {...control}
            />
          )}
        </Field>
      </div>
      <OtherParts value={value} onValue={onValue} {...(errorOf ? { errorOf } : {})} />
    </div>
  );
}

type LocatorFieldProps = FieldProps<LocatorDraft> & Pick<PartsProps, 'errorOf'>;

/** Where a fact is to be found. */
export function LocatorField(props: LocatorFieldProps) {
  const { label, value, onValue, error, optional = false, errorOf } = props;
  return (
    <FieldGroup label={label} error={errorOf?.('url') ? undefined : error} optional={optional}>
      <div className={styles['locator']}>
        <LocatorParts value={value} onValue={onValue} {...(errorOf ? { errorOf } : {})} />
      </div>
    </FieldGroup>
  );
}
