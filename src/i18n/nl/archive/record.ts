import { formatList, plural } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

type Reasons = {
  readonly words: readonly string[];
  readonly submitters: readonly string[];
  readonly sameFile: boolean;
  readonly namesDerived?: true;
  readonly daysBefore?: number;
  readonly doubt?: string;
  readonly replacement?: string;
};

const acts: Readonly<Record<string, string>> = {
  postpones: 'Uitstel',
  appreciates: 'Appreciatie',
  answersQuestions: 'Antwoord op Kamervragen',
  executes: 'Uitvoering',
  reports: 'Stand van zaken',
  answers: 'Reactie',
};

const doubts: Readonly<Record<string, string>> = {
  otherMembers: 'noemt het nummer, maar andere indieners',
  otherSubject: 'noemt het nummer, maar gaat over iets anders',
  otherVersion: 'noemt het nummer, maar een andere versie van de motie',
  unconfirmed: 'noemt het nummer, zonder dat iets anders het bevestigt',
  later: 'noemt het nummer, maar is ouder dan de motie',
};

const replacements: Readonly<Record<string, string>> = {
  gaveWay: 'deze motie is vervangen',
  tookPlace: 'deze motie kwam in de plaats van die met het genoemde nummer',
};

function distance(days: number): string {
  if (days < 0) return `${plural(-days, 'dag', 'dagen')} vóór de motie`;
  return days === 0 ? 'op dezelfde dag' : `${plural(days, 'dag', 'dagen')} na de motie`;
}

/** Why a letter and a motion may belong together, as one line. */
function reasonsText(reasons: Reasons): string {
  const { words, submitters, sameFile, namesDerived, daysBefore, doubt, replacement } = reasons;
  const parts = [
    doubt && doubts[doubt],
    namesDerived && 'noemt het nummer dat de motie waarschijnlijk heeft',
    replacement && replacements[replacement],
    words.length > 0 && `zelfde woorden: ${words.join(', ')}`,
    submitters.length > 0 && `noemt ${formatList(submitters)}`,
    sameFile && 'zelfde Kamerstukdossier',
    daysBefore !== undefined && distance(daysBefore),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Texts of the page of one public record. */
export const archiveRecordTexts = {
  loading: 'Het stuk wordt opgezocht…',
  notLookedUp:
    'Het stuk kon niet worden opgezocht; het archief zelf is niet veranderd, dus probeer het opnieuw.',
  back: 'Terug naar de lijst',
  missing: {
    title: 'Niet in het archief',
    text: (mark: string) =>
      `Het archief heeft geen stuk met ${quoted(mark)}. Voeg een nieuwer bestand toe, of zoek op woorden.`,
    link: 'Naar het archief',
  },
  several: 'Meer stukken hebben dit nummer',
  facts: 'Gegevens',
  terms: {
    kind: 'Soort',
    file: { motion: 'Dossier', letter: 'Dossier', commitment: 'Functie', other: 'Dossier' },
    on: 'Gestart op',
    year: 'Vergaderjaar',
    sequence: 'Nummer in het dossier',
    references: 'Nummers',
    derived: 'Waarschijnlijk ook',
    names: {
      motion: 'Indieners',
      letter: 'Afzender',
      commitment: 'Toegezegd door',
      other: 'Namen',
    },
    appreciation: 'Appreciatie',
    status: 'Stand volgens de Kamer',
    finished: 'Afgedaan door de Kamer',
    term: { motion: 'Vervalt op', letter: 'Termijn', commitment: 'Termijn', other: 'Termijn' },
    ministry: 'Ministerie',
    decisions: 'Besluiten',
  },
  /** Of a record whose kind the open data leave out and its other facts tell. */
  assumedKind: (kind: string) => `niet vermeld in de open data; waarschijnlijk een ${kind}`,
  derivedExplained: 'afgeleid uit de titel van het dossier en het nummer daarin',
  /** What the feed says beyond what is told above; its own names of fields come with it. */
  others: 'Andere gegevens',
  othersExplained: 'Zo staat het in de open data; Gevolg doet hier niets mee.',
  yes: 'ja',
  no: 'nee',
  dictum: 'Wat de motie vraagt',
  text: 'Tekst',
  official: 'Te lezen op',
  inDossier: 'In het dossier:',
  letters: 'Brieven bij deze motie',
  motions: 'Moties in deze brief',
  afterImport: 'De verbanden worden gezocht als het toevoegen klaar is.',
  failed:
    'Welke brieven en moties bij elkaar horen, kon niet worden uitgezocht; het archief zelf is niet veranderd, dus probeer het opnieuw.',
  comparingGone:
    'Het vergelijken is afgebroken: de browser heeft het onderdeel gestopt dat dit doet, meestal omdat er te weinig geheugen was. Het archief zelf is niet veranderd. Sluit zo mogelijk andere vensters en probeer het opnieuw.',
  tryAgain: 'Opnieuw proberen',
  certain: 'Zeker',
  doubtful: 'Nummer genoemd, met twijfel',
  likely: 'Waarschijnlijk',
  readLetter: 'Lees de brief zelf na als het verband niet zeker is.',
  certainExplained:
    'De brief noemt het nummer van de motie, of een nummer dat waarschijnlijk van de motie is en dat indieners, woorden of het dossier bevestigen. Niets spreekt het tegen.',
  doubtfulExplained: 'De brief noemt een nummer, maar bedoelt misschien een andere motie.',
  supposedExplained:
    'De brief noemt een nummer dat waarschijnlijk van de motie is; het nummer van de motie zelf staat niet in het archief.',
  likelyExplained:
    'Gevonden op onderwerp, indieners of dossier, niet op het nummer. Wat het meest lijkt, staat bovenaan.',
  noCertain: {
    letters: 'Geen brief in het archief noemt met zekerheid het nummer van deze motie.',
    motions: 'Deze brief noemt niet met zekerheid het nummer van een motie in het archief.',
  },
  noLikely: 'Ook op het onderwerp is niets gevonden.',
  noMore: 'Verder is er niets gevonden.',
  letterDoes: 'Wat de brief doet:',
  /** What the letter does; nothing where its subject doesn't tell. */
  act: (act: string) => acts[act] ?? '',
  reasons: reasonsText,
} as const;
