/** The parts of a record that are searched, in the order in which their words are counted. */
export const indexFields = ['subject', 'title', 'names', 'references', 'soort', 'text'] as const;
export type IndexField = (typeof indexFields)[number];

/** A set of fields: the bit of each. */
export type FieldMask = number;

/** The set of these fields. */
export function maskOf(fields: readonly IndexField[]): FieldMask {
  return fields.reduce((mask, field) => mask | (1 << indexFields.indexOf(field)), 0);
}

export const everyField: FieldMask = maskOf(indexFields);

/**
 * Words of one field stand this many places before those of the next, so that a place tells the field and a phrase
 * never runs from one into another. What a field has more (the text excepted, which is the last) is not found by phrases.
 */
const room = 512;

/** The place of the first word of the field that has this number in `indexFields`. */
export function firstPlace(field: number): number {
  return field * room;
}

/** The last place that the field with this number has; the text has no end. */
export function lastPlace(field: number): number {
  return field === indexFields.length - 1 ? Number.MAX_SAFE_INTEGER : firstPlace(field + 1) - 1;
}

/** The bit of the field in which this place lies. */
export function fieldAt(place: number): FieldMask {
  return 1 << Math.min(Math.floor(place / room), indexFields.length - 1);
}
