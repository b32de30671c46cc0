/** Texts around files that are saved. */
export const downloadTexts = {
  csv: 'Download als CSV',
  /** `gevolg-moties-2026-11-21.csv` */
  csvName: (name: string, day: string) =>
    `gevolg-${name.toLocaleLowerCase('nl-NL').replaceAll(/[^a-z0-9]+/gu, '-')}-${day}.csv`,
} as const;
