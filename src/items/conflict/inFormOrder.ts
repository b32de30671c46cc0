import type { FieldConflict } from '@/domain/journal/conflict';

/** Conflicts in the order in which the form asks for their fields; those that it has no field of its own for come last. */
export function inFormOrder(
  conflicts: readonly FieldConflict[],
  order: readonly string[],
): FieldConflict[] {
  const places = new Map(order.map((field, at) => [field, at]));
  const placeOf = ({ field }: FieldConflict) => places.get(field) ?? order.length;
  return conflicts.toSorted((a, b) => placeOf(a) - placeOf(b));
}
