import { deletedField } from './entry';

/**
 * What a field of an entry comes to. What is there bears no mark of deletion; only the answer of a person to whether it stays
 * says in full that it is there, or that it was, and by that it is known for an answer.
 */
export function effectiveValue(field: string, value: unknown): unknown {
  return field === deletedField && value === false ? undefined : value;
}
