/**
 * What is known of places where papers are filed: the title of a file, and a number in it. Kept by the one and then the
 * other, as a text of both for each place would take some hundred bytes, of which titles are nearly all.
 */
export class Places<Value> {
  readonly #files = new Map<string, Map<number | string, Value>>();

  get(file: string, number: number | string): Value | undefined {
    return this.#files.get(file)?.get(number);
  }

  set(file: string, number: number | string, value: Value): void {
    const known = this.#files.get(file);
    if (known) known.set(number, value);
    else this.#files.set(file, new Map([[number, value]]));
  }
}

/** A reference in two, `kst-36200-VII-72` as "36200-VII" and "72"; nothing for marks of another kind. */
export function dossierAndNumber(
  reference: string,
): { readonly dossier: string; readonly number: string } | undefined {
  const match = /^kst-(.+)-([^-]+)$/.exec(reference);
  return match?.[1] && match[2] ? { dossier: match[1], number: match[2] } : undefined;
}

/** Papers of the Kingdom are also written without the number that is theirs alone: 27484-(R1669). Gives a dossier or a reference in both ways. */
export function writingsOf(written: string): readonly string[] {
  return [...new Set([written, written.replace(/-R\d+(?=-|$)/u, '')])];
}

type Filed = {
  readonly file: string;
  readonly item: { readonly sequence?: number | undefined };
};

/** Which of the papers stand at each place, by their number as text; several where two files bear one title. */
export function byPlace(papers: readonly Filed[]): Places<number[]> {
  const found = new Places<number[]>();
  for (const [paper, { file, item }] of papers.entries()) {
    if (item.sequence === undefined || file === '') continue;
    const number = String(item.sequence);
    const others = found.get(file, number);
    if (others) others.push(paper);
    else found.set(file, number, [paper]);
  }
  return found;
}
