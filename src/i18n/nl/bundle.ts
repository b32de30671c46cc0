/** What a refused file must bear to be put into words. */
type Failure = { readonly code: string; readonly appVersion?: string };

const kept = 'Er is niets overgenomen; wat in Gevolg staat, is niet veranderd.';

const sentences: Readonly<Record<string, string>> = {
  'bundle.foreign': `Dit is geen bestand van Gevolg, of het begin ervan is beschadigd. ${kept} Kies een bestand waarvan de naam eindigt op .gevolg.`,
  'bundle.cut': `Dit bestand is niet compleet: het einde ontbreekt. ${kept} Kopieer of download het bestand opnieuw, of kies een andere reservekopie.`,
  'bundle.changed': `Dit bestand is beschadigd of na het opslaan veranderd: de controlesom klopt niet. ${kept} Kopieer of download het bestand opnieuw, of kies een andere reservekopie.`,
  'bundle.tooLarge': `Dit bestand is groter dan een dossier van Gevolg kan zijn. ${kept} Kies een ander bestand.`,
  'bundle.passphraseNeeded': `Dit bestand is versleuteld. ${kept} Vul de wachtzin in waarmee het is gemaakt.`,
  'bundle.wrongPassphrase': `Met deze wachtzin gaat het bestand niet open. ${kept} Kijk de wachtzin na, ook de hoofdletters, en probeer het opnieuw.`,
  'bundle.malformed': `In dit bestand staan gegevens die Gevolg zo niet zelf maakt. ${kept} Kies een andere reservekopie.`,
  'bundle.noCryptography':
    'Op dit adres geeft de browser geen toegang tot wat nodig is om bestanden te controleren en te versleutelen. Er is niets veranderd. Open Gevolg via https, of vraag de ICT-afdeling daarom.',
};

/** The sentence for a file that was refused: what is wrong with it, what was kept and what to do. */
export function bundleSentence({ code, appVersion }: Failure): string {
  if (code === 'bundle.tooNew') {
    const version = appVersion ? ` (${appVersion})` : '';
    return `Dit bestand is gemaakt met een nieuwere versie van Gevolg${version}. ${kept} Laad Gevolg opnieuw om de nieuwe versie op te halen, en kies het bestand dan nog eens.`;
  }
  return sentences[code] ?? `Dit bestand kan niet worden gelezen. ${kept} Kies een ander bestand.`;
}
