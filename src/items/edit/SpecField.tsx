import type { Day } from '@/domain/shared/day';
import { locatorTexts } from '@/i18n/nl/forms';
import { ChecksField } from '@/items/fields/ChecksField';
import { DayField } from '@/items/fields/DayField';
import { ItemListField } from '@/items/fields/ItemListField';
import { ItemPicker } from '@/items/fields/ItemPicker';
import { ListField } from '@/items/fields/ListField';
import { LocatorField, LocatorParts } from '@/items/fields/LocatorField';
import { emptyLocator } from '@/items/fields/locatorDraft';
import { ReferenceField, ReferenceListField } from '@/items/fields/ReferenceField';
import { TermField } from '@/items/fields/TermField';
import { TextListField } from '@/items/fields/TextListField';
import { Select } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { FieldGroup } from '@/ui/form/FieldGroup';
import type { Draft } from './draft';
import type { FieldSpec } from './fieldSpec';
import { LineField } from './LineField';
import { AspectsField, QuestionsField } from './PairFields';

export type SpecFieldProps = {
  spec: FieldSpec;
  label: string;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  /** The sentence for what is wrong at a place within this field; at the field itself without one. */
  errorAt: (place?: string) => string | undefined;
  saidOn: Day;
  /** The record itself, which can't be linked to itself. */
  ownId: string | undefined;
};

function PlacesField({ label, draft, onDraft, errorAt }: SpecFieldProps) {
  const placeError = draft.places.some((_, index) => errorAt(`${index}.url`));
  return (
    <ListField
      label={label}
      one={locatorTexts.one}
      rows={draft.places}
      emptyRow={() => emptyLocator}
      onRows={(places) => onDraft({ ...draft, places })}
      error={placeError ? undefined : errorAt()}
      optional
      renderRow={(place, change, name, index) => (
        <FieldGroup label={name}>
          <LocatorParts
            value={place}
            onValue={change}
            errorOf={(part) => errorAt(`${index}.${part}`)}
          />
        </FieldGroup>
      )}
    />
  );
}

/** One field of a form, as its specification has it. */
export function SpecField(props: SpecFieldProps) {
  const { spec, label, draft, onDraft, errorAt, saidOn, ownId } = props;
  const shared = { label, error: errorAt(), optional: spec.optional ?? false };
  const line = {
    ...shared,
    value: draft.text,
    onValue: (text: string) => onDraft({ ...draft, text }),
  };
  const list = {
    ...shared,
    value: draft.texts,
    onValue: (texts: readonly string[]) => onDraft({ ...draft, texts }),
  };
  const pairs = {
    ...shared,
    value: draft.pairs,
    onValue: (next: Draft['pairs']) => onDraft({ ...draft, pairs: next }),
  };
  const except = ownId ? [ownId] : [];
  switch (spec.type) {
    case 'day':
      return <DayField {...line} />;
    case 'term':
      return <TermField {...line} saidOn={saidOn} />;
    case 'reference':
      return <ReferenceField {...line} />;
    case 'references':
      return <ReferenceListField {...list} />;
    case 'texts':
      return <TextListField {...list} one={spec.one} />;
    case 'item':
      return <ItemPicker {...line} kinds={spec.kinds} except={except} />;
    case 'items':
      return <ItemListField {...list} kinds={spec.kinds} one={spec.one} except={except} />;
    case 'checks':
      return <ChecksField {...list} options={spec.options} />;
    case 'questions':
      return <QuestionsField {...pairs} />;
    case 'aspects':
      return <AspectsField {...pairs} />;
    case 'locator':
      return (
        <LocatorField
          {...shared}
          value={draft.places[0] ?? emptyLocator}
          onValue={(place) => onDraft({ ...draft, places: [place] })}
          errorOf={errorAt}
        />
      );
    case 'locators':
      return <PlacesField {...props} />;
    case 'choice':
      return (
        <Field {...shared}>
          {(control) => (
            <Select options={spec.options} value={line.value} onValue={line.onValue} {...control} />
          )}
        </Field>
      );
    default:
      return <LineField {...line} type={spec.type} hint={spec.hint} />;
  }
}
