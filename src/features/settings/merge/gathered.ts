/** Something of which there may be more that read the same. */
export type Gathered<T> = { readonly one: T; readonly count: number };

/** Takes those that read the same together, in the place of the first; `undefined` for what stands by itself. */
export function gathered<T>(
  all: readonly T[],
  textOf: (one: T) => string | undefined,
): Gathered<T>[] {
  const groups = new Map<unknown, Gathered<T>>();
  for (const one of all) {
    const key = textOf(one) ?? one;
    const before = groups.get(key);
    groups.set(key, { one: before?.one ?? one, count: (before?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}
