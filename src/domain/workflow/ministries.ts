/** The ministries by the names by which everyone calls them, with what they are called in full; some are no more. */
const fullNames: Readonly<Record<string, string>> = {
  AZ: 'Algemene Zaken',
  AenM: 'Asiel en Migratie',
  BZ: 'Buitenlandse Zaken',
  BZK: 'Binnenlandse Zaken en Koninkrijksrelaties',
  Defensie: 'Defensie',
  EZ: 'Economische Zaken',
  EZK: 'Economische Zaken en Klimaat',
  Financiën: 'Financiën',
  IenW: 'Infrastructuur en Waterstaat',
  JenV: 'Justitie en Veiligheid',
  KGG: 'Klimaat en Groene Groei',
  LNV: 'Landbouw, Natuur en Voedselkwaliteit',
  LVVN: 'Landbouw, Visserij, Voedselzekerheid en Natuur',
  OCW: 'Onderwijs, Cultuur en Wetenschap',
  SZW: 'Sociale Zaken en Werkgelegenheid',
  VRO: 'Volkshuisvesting en Ruimtelijke Ordening',
  VWS: 'Volksgezondheid, Welzijn en Sport',
};

const shortNames: ReadonlyMap<string, string> = new Map(
  Object.entries(fullNames).map(([short, full]) => [full.toLowerCase(), short]),
);
const fullByShort: ReadonlyMap<string, string> = new Map(
  Object.entries(fullNames).map(([short, full]) => [short.toLowerCase(), full]),
);

const ministry = /^(?:het\s+)?ministerie\s+van\s+/iu;
/** "Minister van …", "Minister en staatssecretaris van …", "de demissionair staatssecretaris van …". */
const office =
  /^(?:de\s+)?(?:demissionaire?\s+)?(?:minister|staatssecretaris|bewindsperso(?:on|nen))(?:\s+en\s+(?:de\s+)?(?:minister|staatssecretaris))?\s+van\s+/iu;

function shortName(name: string): string {
  return shortNames.get(name.trim().toLowerCase()) ?? name.trim();
}

/** What a text names before any person, directorate or explanation that follows it. */
function headOf(text: string): string {
  const whole = text.trim();
  // Some full names have commas of their own.
  const known = [...shortNames.keys()]
    .filter((name) => whole.toLowerCase().startsWith(name))
    .toSorted((a, b) => b.length - a.length)[0];
  return known ?? whole.split(/[,/(]/u)[0] ?? '';
}

function isKnown(short: string): boolean {
  return fullByShort.has(short.toLowerCase());
}

/** A ministry by its bare name: "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties" is the same as "BZK". */
export function ministryName(text: string): string {
  return shortName(text.trim().replace(ministry, ''));
}

/** A ministry as it is called in full: of "EZ", "Ministerie van EZ" and "Economische Zaken" that last one. */
export function officialName(text: string): string {
  const name = ministryName(text);
  // "I&W" is how some write "IenW".
  return fullByShort.get(name.toLowerCase().replace('&', 'en')) ?? name;
}

/**
 * The ministry that a free text names: after "Ministerie van" or the office of a member of the cabinet, or a known one
 * before a comma or slash. `undefined` where it names none, such as "Regering", a person or "Tweede Kamer, commissie".
 */
export function ministryIn(text: string): string | undefined {
  const words = text.trim();
  for (const beginning of [ministry, office]) {
    if (beginning.test(words)) return shortName(headOf(words.replace(beginning, '')));
  }
  const head = shortName(headOf(words));
  return /[,/]/u.test(words) && isKnown(head) ? head : undefined;
}
