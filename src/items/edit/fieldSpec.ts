import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import type { ItemKind } from '@/domain/shared/ids';
import type { Problems } from '@/items/form/useForm';
import type { Option } from '@/ui/form/controls';

/** The ways in which a field can be filled in. */
export type FieldType =
  | 'area'
  | 'aspects'
  | 'checks'
  | 'choice'
  | 'day'
  | 'item'
  | 'items'
  | 'locator'
  | 'locators'
  | 'number'
  | 'questions'
  | 'reference'
  | 'references'
  | 'term'
  | 'text'
  | 'texts'
  | 'url';

/** A field of a form: the field of the record that it fills, and how. */
export type FieldSpec = {
  readonly name: string;
  readonly type: FieldType;
  readonly optional?: boolean;
  /** One of several of which one is needed: it may be left empty, but isn't called optional. */
  readonly isEither?: boolean;
  /** Kept behind a fold, as it is seldom needed. */
  readonly more?: boolean;
  /** What a new record starts with. */
  readonly start?: string;
  readonly hint?: string;
  /** For `term`: what to think over about what was filled in, said on a day; it is no reason to refuse it. */
  readonly remark?: (term: Term, saidOn: Day) => string | undefined;
  /** For `day`: of what has happened, so not after today. */
  readonly hasHappened?: boolean;
  /** For `choice` and `checks`: from what. */
  readonly options?: readonly Option[];
  /** For `item` and `items`: of which kinds. */
  readonly kinds?: readonly ItemKind[];
  /** For lists: one of them, in the singular. */
  readonly one?: string;
};

/** The fields of a record that a form fills, as unknown values: the schema checks them. */
export type Fields = Readonly<Record<string, unknown>>;

/** The form of a kind of record. */
export type FormSpec = {
  readonly fields: readonly FieldSpec[];
  /** From the record to what the fields show, where those are not the same. */
  readonly take?: (record: Fields) => Fields;
  /** What is wrong with what was filled in, beyond what the schema of the record can tell. */
  readonly problems?: (fields: Fields) => Problems;
  /** From what the fields gave to the record. */
  readonly make?: (fields: Fields) => Fields;
  /** Where one form records several at once: the fields of each, the first for the record that is changed. */
  readonly spread?: (fields: Fields) => readonly Fields[];
};
