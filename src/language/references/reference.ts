import * as v from 'valibot';

/** A reference in canonical form: `kst-36200-VII-72`, `2022Z21953`, `2024D24219`, `TZ202504-057`, `2024-0000358151`. */
export type ReferenceId = string & v.Brand<'ReferenceId'>;

const addition = '[IVXL]{1,6}[AB]?|[A-Z]|R\\d{1,4}|\\d{2}';
const shape = new RegExp(
  `^(?:kst-\\d{5}(?:-(?:${addition}))?-(?:\\d{1,4}|[A-Z]{1,3})|\\d{4}[ZD]\\d{5}|TZ\\d{6}-\\d{3}|T\\d{5}|\\d{4}-\\d{10})$`,
);
/** Accepts a canonical reference. */
export const referenceIdSchema = v.pipe(
  v.string(),
  v.regex(shape, 'reference.malformed'),
  v.brand('ReferenceId'),
);

/** A file of papers of the Kamer: five digits, and an addition for a budget chapter (VII), fund (A), council (32) or realm act (R1669). */
export type Dossier = {
  readonly number: string;
  readonly addition?: string;
};

/** What a text can refer to. `kamerstuk.number` is a number, or letters for a paper of the Eerste Kamer. */
export type Reference =
  | {
      readonly kind: 'kamerstuk';
      readonly id: ReferenceId;
      readonly dossier: Dossier;
      readonly number: string;
    }
  | { readonly kind: 'case' | 'document' | 'commitment' | 'letterMark'; readonly id: ReferenceId };

export type OtherKind = Exclude<Reference['kind'], 'kamerstuk'>;

function idOf(text: string): ReferenceId {
  return v.parse(referenceIdSchema, text);
}

/** The reference to paper `number` of a dossier. Throws on parts that cannot make one: callers have matched them. */
export function kamerstuk(dossier: Dossier, number: string): Reference {
  const parts = ['kst', dossier.number, dossier.addition, number].filter((part) => part);
  return { kind: 'kamerstuk', id: idOf(parts.join('-')), dossier, number };
}

/** The reference to anything that bears its own mark. Throws on a malformed mark. */
export function marked(kind: OtherKind, mark: string): Reference {
  return { kind, id: idOf(mark.toUpperCase()) };
}

/** A dossier as letters print it: "36 200 VII", "21 501-32", "27 484 (R 1669)". */
export function printDossier({ number, addition: added }: Dossier): string {
  const spaced = `${number.slice(0, 2)} ${number.slice(2)}`;
  if (!added) return spaced;
  if (/^R\d/.test(added)) return `${spaced} (R ${added.slice(1)})`;
  return /^\d/.test(added) ? `${spaced}-${added}` : `${spaced} ${added}`;
}

/** A reference as letters print it: "Kamerstuk 36 200 VII, nr. 72"; other marks as they are. */
export function printReference(reference: Reference): string {
  if (reference.kind !== 'kamerstuk') return reference.id;
  return `Kamerstuk ${printDossier(reference.dossier)}, nr. ${reference.number}`;
}

/** Where the public can read a Kamerstuk (officielebekendmakingen.nl); `undefined` for what has no address of its own. */
export function referenceUrl(reference: Reference): string | undefined {
  return reference.kind === 'kamerstuk'
    ? `https://zoek.officielebekendmakingen.nl/${reference.id}.html`
    : undefined;
}

/** The page of a case on tweedekamer.nl, which asks for the number of one of its documents too. */
export function caseUrl(caseNumber: ReferenceId, documentNumber: ReferenceId): string {
  return `https://www.tweedekamer.nl/kamerstukken/detail?id=${caseNumber}&did=${documentNumber}`;
}
