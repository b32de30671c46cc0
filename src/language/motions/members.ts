/** What may come before the name of a family, as a pattern: "van", "der", "'t". */
export const particle = "(?:van|de|der|den|ten|ter|te|el|al|la|le|von|du|'t)";
const capital = "\\p{Lu}[\\p{L}\\p{M}'.]*";
/** What a hyphen joins to a name: "-van Meppelen Scheppink", also after a stray blank, and "-faber". */
const hyphened = `-(?:\\s?(?:${particle}\\s+)+${capital}|${capital}|\\p{Ll}{3,})`;
/**
 * One or more words with a capital, each with what belongs before it: "Wiegman-van Meppelen Scheppink", "Six Dijkstra".
 * There is one way only to match each word: a second one would double the time with every particle.
 */
const person = `(?:${particle}\\s+)*${capital}(?:\\s+(?:${particle}\\s+)*${capital}|${hyphened})*`;
const company = /^\s*,?\s*c\.?\s?s\.?(?![\p{L}])/iu;
const first = new RegExp(`^\\s*(${person})`, 'u');
const joined = new RegExp(
  `^\\s*(?:,\\s*(?:en\\s+)?|\\s+en\\s+|/|-)\\s*(?:(?:van\\s+)?het\\s+lid\\s+)?(${person})`,
  'u',
);

/** Members whom a text names at its start, as it writes them, and how many characters that took. */
export type NamedMembers = { readonly names: string[]; readonly length: number };

/** The members named at the start of `text` (straightened): "A en B c.s.", "A, B en C", "A/B". */
export function readMembers(text: string): NamedMembers {
  const names: string[] = [];
  let length = 0;
  let match = first.exec(text);
  while (match?.[1]) {
    names.push(match[1].replace(/\.$/, ''));
    length += match[0].length;
    length += company.exec(text.slice(length))?.[0].length ?? 0;
    match = joined.exec(text.slice(length));
  }
  return { names, length };
}

/** The last word of a folded name, under which members are looked up: first names are written or left out. */
export function familyName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
}

/**
 * Whether two folded names can be one member's: equal, or the shorter one ends the longer ("dijkstra", "pia dijkstra"),
 * or is the first of two that a hyphen joins ("wiegman", "wiegman-van meppelen scheppink"). A blank may stand for the
 * hyphen ("dik faber"). "gijs van dijk" and "jasper van dijk" can't.
 */
export function canBeSameMember(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long || long.startsWith(`${short}-`)) return true;
  const [plainShort, plainLong] = [short, long].map((name) => name.replaceAll('-', ' '));
  return plainShort === plainLong || plainLong?.endsWith(` ${plainShort}`) === true;
}
