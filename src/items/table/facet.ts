/** A filter of a list: one question about a row, answered by one of the values that occur. */
export type Facet<Row> = {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  /** The values of a row; a row passes when the chosen one is among them. */
  readonly valuesOf: (row: Row) => readonly string[];
  /** How a value is called; without it values are words already. */
  readonly labelOf?: (value: string) => string;
  /** The order of the values; without it they stand as in a dictionary. */
  readonly order?: readonly string[];
};

/** Names of codes for a filter; a code that has none is its own name. */
export function labelIn(labels: Readonly<Record<string, string>>): (code: string) => string {
  return (code) => labels[code] ?? code;
}

/** A value to choose, with the number of rows that would remain. */
export type FacetOption = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
};

/** What was chosen in each filter, by its name. */
export type Choices = Readonly<Record<string, string>>;

const dutch = new Intl.Collator('nl', { numeric: true });

/** Of what stands in the address, what makes sense: a value that no row has counts as no choice. */
export function choicesFrom<Row>(
  search: Readonly<Record<string, string>>,
  facets: readonly Facet<Row>[],
  rows: readonly Row[],
): Choices {
  const made = facets.flatMap(({ name, valuesOf }) => {
    const value = search[name];
    if (!value || !rows.some((row) => valuesOf(row).includes(value))) return [];
    return [[name, value] as const];
  });
  return Object.fromEntries(made);
}

/** The rows that pass every filter, except the one named `besides`. */
export function passing<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  choices: Choices,
  besides?: string,
): readonly Row[] {
  return facets.reduce((left, { name, valuesOf }) => {
    const value = choices[name];
    if (name === besides || value === undefined) return left;
    return left.filter((row) => valuesOf(row).includes(value));
  }, rows);
}

/** The values of a filter over the rows that the other filters leave, each with its count; the chosen one is kept at 0. */
export function optionsOf<Row>(
  facet: Facet<Row>,
  rows: readonly Row[],
  chosen: string | undefined,
): FacetOption[] {
  const counts = new Map<string, number>(chosen === undefined ? [] : [[chosen, 0]]);
  for (const row of rows) {
    for (const value of new Set(facet.valuesOf(row))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const { order, labelOf = (value) => value } = facet;
  return [...counts]
    .map(([value, count]) => ({ value, label: labelOf(value), count }))
    .toSorted((a, b) =>
      order ? order.indexOf(a.value) - order.indexOf(b.value) : dutch.compare(a.label, b.label),
    );
}
