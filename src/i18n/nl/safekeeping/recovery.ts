import { formatMoment } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { plural } from '@/i18n/numbers';

const names = { voorbeeld: 'voorbeelddossier', eigen: 'eigen dossier' } as const;
type Name = keyof typeof names;

function changes(count: number): string {
  return plural(count, 'wijziging', 'wijzigingen');
}

/** Why nothing was put back, by the code of the failure. */
const refusals: Readonly<Record<string, string>> = {
  'storage.full':
    'Dat is niet gelukt: de schijf is vol. Wat is gevonden, staat er nog. Maak ruimte vrij en probeer het opnieuw.',
  'copy.unreachable':
    'Dat is niet gelukt: de browser geeft nu geen toegang tot de bestanden met momentopnamen. Wat is gevonden, staat er nog. Sluit de browser helemaal af en open Gevolg opnieuw.',
  'copy.failed':
    'Dat is niet gelukt: van wat er nu in de opslag staat, kon geen momentopname worden geschreven. Wat is gevonden, staat er nog. Laad deze pagina opnieuw en probeer het dan nog eens.',
};
const refusedElsewhere =
  'Dat is niet gelukt: Gevolg is in een ander venster geopend of vernieuwd. Wat is gevonden, staat er nog. Laad deze pagina opnieuw.';

/** Texts of the page that stands in the place of the app when something of a dossier is missing. */
export const recoveryTexts = {
  title: 'Er ontbreekt iets in de opslag',
  lead: 'De browser heeft gegevens van Gevolg gewist of beschadigd. Hieronder staat wat er is gevonden. Er verandert niets tot er een keuze is gemaakt.',
  searching: 'Bezig met zoeken naar momentopnamen…',
  notSearched:
    'De browser geeft de momentopnamen nu niet: misschien zijn ze er wel. Er is niets veranderd. Sluit de browser helemaal af en open Gevolg opnieuw, of kies hieronder een reservekopie van elders.',
  sectionTitle: (name: Name) => (name === 'eigen' ? 'Eigen dossier' : 'Voorbeelddossier'),
  gone: 'Het dossier stond in deze browser, maar de opslag is nu leeg.',
  less: 'In de opslag van de browser staat minder dan er was.',
  unreadable:
    'De browser kan de opslag van dit dossier niet openen. Er is niets veranderd. Moet de opslag daarvoor helemaal opnieuw worden gemaakt, dan komt alleen het dossier terug: voeg de bestanden van het archief daarna opnieuw toe, en kies bij Instellingen opnieuw de map voor reservekopieën.',
  expected: 'Hier stond',
  lastChange: 'Laatste wijziging',
  found: 'Nu in de opslag',
  kept: 'In de momentopname',
  keptUntil: 'Bijgewerkt tot en met',
  nothingFound: 'niets',
  amount: ({ entries, records }: { entries: number; records: number }) =>
    `${plural(records, 'gegeven', 'gegevens')} (${changes(entries)} in het logboek)`,
  entries: (count: number) => `${changes(count)} in het logboek`,
  moment: (instant: Date) => formatMoment(instant),
  complete: 'In de momentopname staat alles wat was opgeslagen.',
  incomplete: (missing: number) =>
    `In de momentopname ${missing === 1 ? 'ontbreekt' : 'ontbreken'} ${changes(missing)} van wat was opgeslagen.`,
  noCopy:
    'In deze browser is geen momentopname van dit dossier gevonden. Is er elders een reservekopie, kies die dan hieronder.',
  onlyDamaged:
    'Van dit dossier zijn momentopnamen gevonden, maar ze zijn beschadigd en niet te lezen. Is er elders een reservekopie, kies die dan hieronder.',
  damaged: {
    summary: (count: number) =>
      `${plural(count, 'beschadigd bestand', 'beschadigde bestanden')} van de momentopnamen`,
    explanation:
      'Gevolg kan hier niets meer uit lezen. Ze kunnen worden bewaard zoals ze zijn, voor wie ze later wil onderzoeken.',
    failed:
      'Dat is niet gelukt: de browser geeft ook de inhoud van dit bestand niet. Er is niets veranderd.',
    save: (kind: string, when: string) =>
      `${kind === 'snapshot' ? 'Momentopname' : 'Wijziging'} van ${when} bewaren`,
    fileName: (name: Name, made: string) =>
      `gevolg-${name}-beschadigd-${made.replaceAll(':', '.')}.gevolg`,
  },
  backup: {
    choose: 'Reservekopie kiezen…',
    reading: 'Het bestand wordt nagekeken…',
    origin: (made: string, author: string, entries: number) =>
      `Deze reservekopie is gemaakt op ${made}${author && ` door ${isolated(author)}`}, met ${changes(entries)} in het logboek.`,
    latest: (moment: string) => `De laatste wijziging erin is van ${moment}.`,
    missing: (count: number) =>
      `${changes(count)} van wat was opgeslagen ${count === 1 ? 'zit' : 'zitten'} er niet in.`,
    restore: 'Reservekopie terugzetten',
  },
  restore: 'Momentopname terugzetten',
  save: 'Momentopname als bestand bewaren',
  again: 'Opnieuw proberen',
  goOn: 'Verdergaan zonder terugzetten…',
  busy: 'Bezig met terugzetten…',
  failed:
    'Dat is niet gelukt. Wat is gevonden, staat er nog. Probeer het opnieuw. Helpt dat niet, sluit de browser dan helemaal af en open Gevolg opnieuw.',
  failedUnreadable:
    'Dat is niet gelukt. Wat is gevonden, staat er nog. Probeer het opnieuw. Helpt dat niet, bewaar de momentopname dan eerst als bestand, wis daarna in de instellingen van de browser de gegevens van deze website, en zet het bestand terug bij Instellingen.',
  refused: (code: string) => refusals[code] ?? refusedElsewhere,
  asking: {
    title: 'Verdergaan zonder terugzetten?',
    text: (name: Name) =>
      `Gevolg gaat dan verder met wat er nu in de opslag van het ${names[name]} staat.`,
    unreadable: (name: Name) =>
      `De opslag van het ${names[name]} wordt dan opnieuw gemaakt en is leeg.`,
    kept: 'Van alles wat hier is gevonden, wordt eerst een momentopname bewaard. Die staat daarna bij Instellingen, met ‘niet teruggezet na verlies’ erbij, en is daar terug te zetten. Nieuwere momentopnamen verdringen die niet: de laatste drie van deze soort blijven staan.',
    confirm: 'Verdergaan',
    cancel: 'Niet verdergaan',
  },
  fileName: (name: Name) => `gevolg-${name}-hersteld.gevolg`,
  mended: {
    broughtBack:
      'Het voorbeelddossier ontbrak in de opslag van de browser, of was beschadigd. Het is teruggezet uit een momentopname, met alle wijzigingen. Daarbij is aan het eigen dossier niets veranderd.',
    delivered:
      'Het voorbeelddossier ontbrak in de opslag van de browser, of was beschadigd. Het is opnieuw gemaakt zoals het was geleverd; wijzigingen erin zijn niet teruggevonden. Daarbij is aan het eigen dossier niets veranderd.',
  },
} as const;
