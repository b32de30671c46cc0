const session =
  /(?<![\p{L}\d])(?:(?:I{1,2}|[TE]K)[ ,]+)?\d{4}[-/](?:\d{4}|\d{2})[ ,]+(?=\d{2}[ .]?\d{3}(?!\d))/giu;

/**
 * Leaves out the chamber and the year of its session before a dossier, which tell nothing that the dossier does not:
 * "Kamerstukken II 2022/23, 36 200 VII, nr. 72" is "Kamerstukken 36 200 VII, nr. 72".
 */
export function withoutSession(text: string): string {
  return text.replace(session, '');
}
