import type { ReactElement } from 'react';
import type { Day } from '@/domain/shared/day';
import { formTexts, locatorTexts } from '@/i18n/nl/forms/forms';
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
import type { FieldSpec, FieldType } from './fieldSpec';
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

function sharedOf({ spec, label, errorAt }: SpecFieldProps) {
  return { label, error: errorAt(), optional: (spec.optional && !spec.isEither) ?? false };
}

function lineOf(props: SpecFieldProps) {
  const { draft, onDraft } = props;
  const onValue = (text: string) => onDraft({ ...draft, text });
  return { ...sharedOf(props), value: draft.text, onValue };
}

function listOf(props: SpecFieldProps) {
  const { draft, onDraft } = props;
  const onValue = (texts: Draft['texts']) => onDraft({ ...draft, texts });
  return { ...sharedOf(props), value: draft.texts, onValue };
}

function pairsOf(props: SpecFieldProps) {
  const { draft, onDraft } = props;
  const onValue = (pairs: Draft['pairs']) => onDraft({ ...draft, pairs });
  return { ...sharedOf(props), value: draft.pairs, onValue };
}

function exceptOf({ ownId }: SpecFieldProps): readonly string[] {
  return ownId ? [ownId] : [];
}

function PlaceField(props: SpecFieldProps) {
  const { draft, onDraft, errorAt } = props;
  return (
    <LocatorField
      {...sharedOf(props)}
      value={draft.places[0] ?? emptyLocator}
      onValue={(place) => onDraft({ ...draft, places: [place] })}
      errorOf={errorAt}
    />
  );
}

/** A choice that starts with nothing is the user's to make: the menu then begins with a line that says so. */
function ChoiceField(props: SpecFieldProps) {
  const { value, onValue } = lineOf(props);
  const { start, options = [], hint } = props.spec;
  const open = { value: '', label: formTexts.chooseOne };
  return (
    <Field {...sharedOf(props)} hint={hint}>
      {(control) => (
        <Select
          options={start === undefined ? [open, ...options] : options}
          value={value}
          onValue={onValue}
          {...control}
        />
      )}
    </Field>
  );
}

type Renderer = (props: SpecFieldProps) => ReactElement;

const renderers: { readonly [Type in FieldType]: Renderer } = {
  area: (props) => <LineField {...lineOf(props)} type="area" hint={props.spec.hint} />,
  aspects: (props) => <AspectsField {...pairsOf(props)} />,
  checks: (props) => (
    <ChecksField {...listOf(props)} options={props.spec.options ?? []} hint={props.spec.hint} />
  ),
  choice: ChoiceField,
  day: (props) => <DayField {...lineOf(props)} />,
  item: (props) => (
    <ItemPicker
      {...lineOf(props)}
      kinds={props.spec.kinds ?? []}
      except={exceptOf(props)}
      hint={props.spec.hint}
    />
  ),
  items: (props) => (
    <ItemListField
      {...listOf(props)}
      kinds={props.spec.kinds ?? []}
      one={props.spec.one ?? props.label}
      except={exceptOf(props)}
    />
  ),
  locator: PlaceField,
  locators: PlacesField,
  number: (props) => <LineField {...lineOf(props)} type="number" hint={props.spec.hint} />,
  questions: (props) => <QuestionsField {...pairsOf(props)} />,
  reference: (props) => <ReferenceField {...lineOf(props)} />,
  references: (props) => (
    <ReferenceListField {...listOf(props)} one={props.spec.one} hint={props.spec.hint} />
  ),
  term: (props) => (
    <TermField
      {...lineOf(props)}
      saidOn={props.saidOn}
      hint={props.spec.hint}
      remark={props.spec.remark}
    />
  ),
  text: (props) => <LineField {...lineOf(props)} type="text" hint={props.spec.hint} />,
  texts: (props) => <TextListField {...listOf(props)} one={props.spec.one ?? props.label} />,
  url: (props) => <LineField {...lineOf(props)} type="url" hint={props.spec.hint} />,
};

/** One field of a form, as its specification has it. */
export function SpecField(props: SpecFieldProps) {
  const Renderer = renderers[props.spec.type];
  return <Renderer {...props} />;
}
