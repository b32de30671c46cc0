/** Texts of a part of a page that is shown as a diagram or as a table. */
export const figureTexts = {
  view: { diagram: 'Diagram', table: 'Tabel' },
  viewOf: (title: string) => `${title} tonen als`,
} as const;
