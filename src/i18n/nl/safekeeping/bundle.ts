/** What a refused file must bear to be put into words. */
type Failure = { readonly code: string; readonly appVersion?: string; readonly path?: string };

/** What the file was chosen for: that decides what one can do instead. */
export type FilePurpose = 'backup' | 'colleague';

const kept = 'Er is niets overgenomen; wat in Gevolg staat, is niet veranderd.';

const others: { readonly [Purpose in FilePurpose]: string } = {
  backup: 'kies een andere reservekopie',
  colleague: 'vraag de collega om een nieuw bestand',
};

const sentences: Readonly<Record<string, (other: string) => string>> = {
  'bundle.foreign': () =>
    `Dit is geen bestand van Gevolg, of het begin ervan is beschadigd. ${kept} Kies een bestand waarvan de naam eindigt op .gevolg.`,
  'bundle.cut': (other) =>
    `Dit bestand is niet compleet: het einde ontbreekt. ${kept} Kopieer of download het bestand opnieuw, of ${other}.`,
  'bundle.changed': (other) =>
    `Dit bestand is beschadigd of na het opslaan veranderd: de controlesom klopt niet. ${kept} Kopieer of download het bestand opnieuw, of ${other}.`,
  'bundle.tooLarge': () =>
    `Dit bestand is groter dan een dossier van Gevolg kan zijn. ${kept} Kies een ander bestand.`,
  'bundle.passphraseNeeded': () =>
    `Dit bestand is versleuteld. ${kept} Vul de wachtzin in waarmee het is gemaakt.`,
  'bundle.wrongPassphrase': () =>
    `Met deze wachtzin gaat het bestand niet open. ${kept} Kijk de wachtzin na, ook de hoofdletters, en probeer het opnieuw.`,
  'bundle.noCryptography': () =>
    'Op dit adres geeft de browser geen toegang tot wat nodig is om bestanden te controleren en te versleutelen. Er is niets veranderd. Open Gevolg via https, of vraag de ICT-afdeling daarom.',
};

/** By where it is in the file: what is there that no version of Gevolg writes. */
const malformed: readonly (readonly [RegExp, string])[] = [
  [/^name$/u, 'er staat een naam in die in geen enkel bestand van Gevolg mag voorkomen'],
  [/^depth$/u, 'de gegevens liggen dieper in elkaar dan in een dossier kan'],
  [/^json$/u, 'de inhoud is niet te lezen'],
  [
    /^header\.encryption\.iterations/u,
    'voor de wachtzin is een aantal rekenrondes opgegeven dat te laag is om veilig te zijn, of te hoog om uit te rekenen',
  ],
  [/^header\.encryption/u, 'de gegevens over de versleuteling kloppen niet'],
  [/^header\.(packed|unpacked)/u, 'de opgegeven grootte is niet die van de inhoud'],
  [/^header\.contents$/u, 'het begin van het bestand en de inhoud spreken elkaar tegen'],
  [
    /^(contents|header\.contents)\.(entries|records)/u,
    'de aantallen die erin staan, kloppen niet met de inhoud',
  ],
  [/^header/u, 'het begin van het bestand klopt niet'],
  [/^entries\.\d+\.id$/u, 'een wijziging staat er twee keer in'],
  [/^entries/u, 'een wijziging erin heeft een vorm die Gevolg niet kent'],
];

function malformedReason(path = ''): string {
  const found = malformed.find(([where]) => where.test(path));
  return found?.[1] ?? 'er staan gegevens in die Gevolg zo niet maakt';
}

/** The sentence for a file that was refused: what is wrong with it, what was kept and what to do. */
export function bundleSentence(failure: Failure, purpose: FilePurpose = 'backup'): string {
  const { code, appVersion, path } = failure;
  const other = others[purpose];
  if (code === 'bundle.tooNew') {
    const version = appVersion ? ` (${appVersion})` : '';
    return `Dit bestand is gemaakt met een nieuwere versie van Gevolg${version}. ${kept} Laad Gevolg opnieuw om de nieuwe versie op te halen, en kies het bestand dan nog eens.`;
  }
  if (code === 'bundle.malformed') {
    return `Dit bestand is niet zo door Gevolg gemaakt: ${malformedReason(path)}. ${kept} Gebruik dit bestand niet; ${other}.`;
  }
  const sentence = sentences[code];
  return (
    sentence?.(other) ?? `Dit bestand kan niet worden gelezen. ${kept} Kies een ander bestand.`
  );
}
