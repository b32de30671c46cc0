/** The ministries by their full names, in small letters, with the names by which everyone calls them. */
const shortNames: Readonly<Record<string, string>> = {
  'algemene zaken': 'AZ',
  'asiel en migratie': 'AenM',
  'binnenlandse zaken en koninkrijksrelaties': 'BZK',
  'buitenlandse zaken': 'BZ',
  defensie: 'Defensie',
  'economische zaken': 'EZ',
  'economische zaken en klimaat': 'EZK',
  financiën: 'Financiën',
  'infrastructuur en waterstaat': 'IenW',
  'justitie en veiligheid': 'JenV',
  'klimaat en groene groei': 'KGG',
  'landbouw, visserij, voedselzekerheid en natuur': 'LVVN',
  'onderwijs, cultuur en wetenschap': 'OCW',
  'sociale zaken en werkgelegenheid': 'SZW',
  'volksgezondheid, welzijn en sport': 'VWS',
  'volkshuisvesting en ruimtelijke ordening': 'VRO',
};

const ministry = /^(?:het\s+)?ministerie\s+van\s+/iu;
/** "Minister van …", "Minister en staatssecretaris van …", "de demissionair staatssecretaris van …". */
const office =
  /^(?:de\s+)?(?:demissionaire?\s+)?(?:minister|staatssecretaris|bewindsperso(?:on|nen))(?:\s+en\s+(?:de\s+)?(?:minister|staatssecretaris))?\s+van\s+/iu;

function shortName(name: string): string {
  return shortNames[name.trim().toLowerCase()] ?? name.trim();
}

/** What a text names before any person, directorate or explanation that follows it. */
function headOf(text: string): string {
  const whole = text.trim();
  // Some full names have commas of their own.
  const known = Object.keys(shortNames).find((name) => whole.toLowerCase().startsWith(name));
  return known ?? whole.split(/[,/(]/u)[0] ?? '';
}

/** A ministry by its bare name: "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties" is the same as "BZK". */
export function ministryName(text: string): string {
  return shortName(text.trim().replace(ministry, ''));
}

/**
 * The ministry that a free text names: after "Ministerie van" or the office of a member of the cabinet, or what stands
 * before a comma or slash. `undefined` where it names none, such as "Regering" or a person.
 */
export function ministryIn(text: string): string | undefined {
  const words = text.trim();
  for (const beginning of [ministry, office]) {
    if (beginning.test(words)) return shortName(headOf(words.replace(beginning, '')));
  }
  return /[,/]/u.test(words) ? shortName(headOf(words)) : undefined;
}
