import type { ItemKind } from '@/domain/shared/ids';
import type { Option } from '@/ui/form/controls';

/** How one field of a record is filled in. */
export type FieldType =
  | { readonly type: 'text' | 'area' | 'url' | 'number' | 'day' | 'term' | 'reference' }
  | { readonly type: 'choice'; readonly options: readonly Option[] }
  | { readonly type: 'item'; readonly kinds: readonly ItemKind[] }
  | { readonly type: 'items'; readonly kinds: readonly ItemKind[]; readonly one: string }
  | { readonly type: 'checks'; readonly options: readonly Option[] }
  | { readonly type: 'texts'; readonly one: string }
  | { readonly type: 'references' | 'questions' | 'aspects' | 'locator' | 'locators' };

/** A field of a form: the field of the record that it fills, and how. */
export type FieldSpec = FieldType & {
  readonly name: string;
  readonly optional?: boolean;
  /** Kept behind a fold, as it is seldom needed. */
  readonly more?: boolean;
  /** What a new record starts with. */
  readonly start?: string;
  readonly hint?: string;
};

/** The fields of a record that a form fills, as unknown values: the schema checks them. */
export type Fields = Readonly<Record<string, unknown>>;

/** The form of a kind of record. */
export type FormSpec = {
  readonly fields: readonly FieldSpec[];
  /** From the record to what the fields show, where those are not the same. */
  readonly take?: (record: Fields) => Fields;
  /** From what the fields gave to the record. */
  readonly make?: (fields: Fields) => Fields;
};
