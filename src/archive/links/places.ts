/** Where a paper is filed: the title of the file and its number in it. */
export function placeOf(file: string, number: number | string): string {
  return `${file}\n${number}`;
}

/** A reference in two, `kst-36200-VII-72` as "36200-VII" and "72"; nothing for marks of another kind. */
export function dossierAndNumber(
  reference: string,
): { readonly dossier: string; readonly number: string } | undefined {
  const match = /^kst-(.+)-([^-]+)$/.exec(reference);
  return match?.[1] && match[2] ? { dossier: match[1], number: match[2] } : undefined;
}

type Filed = {
  readonly file: string;
  readonly item: { readonly sequence?: number | undefined };
};

/** Which of the papers stand at each place; several where two files bear one title. */
export function byPlace(papers: readonly Filed[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [paper, { file, item }] of papers.entries()) {
    if (item.sequence === undefined || file === '') continue;
    const at = placeOf(file, item.sequence);
    const others = found.get(at);
    if (others) others.push(paper);
    else found.set(at, [paper]);
  }
  return found;
}
