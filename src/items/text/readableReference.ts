const kamerstuk = /^kst-(\d{1,3}?)(\d{3})(?:-([A-Z][\w()]*))?-([\w()]+)$/;
const zaak = /^\d{4}Z\d+$/;
const kamerDocument = /^\d{4}D\d+$/;

/** A stored reference as letters print it: `kst-36200-VII-72` as "36 200 VII, nr. 72"; others are printed as stored. */
export function readableReference(stored: string): string {
  const match = kamerstuk.exec(stored);
  if (!match) return stored;
  const [, thousands = '', rest = '', addition, number = ''] = match;
  return `${thousands} ${rest}${addition ? ` ${addition}` : ''}, nr. ${number}`;
}

/** The official page of a reference, where its number tells the address. */
export function referenceAddress(stored: string): string | undefined {
  if (kamerstuk.test(stored)) return `https://zoek.officielebekendmakingen.nl/${stored}.html`;
  const detail = 'https://www.tweedekamer.nl/kamerstukken/detail';
  if (zaak.test(stored)) return `${detail}?id=${stored}`;
  if (kamerDocument.test(stored)) return `${detail}?id=${stored}&did=${stored}`;
  return undefined;
}
