import { formatMoment } from '../dates';
import { plural } from '../numbers';

const names = { voorbeeld: 'voorbeelddossier', eigen: 'eigen dossier' } as const;
type Name = keyof typeof names;

function changes(count: number): string {
  return plural(count, 'wijziging', 'wijzigingen');
}

/** Texts of the page that stands in the place of the app when something of a dossier is missing. */
export const recoveryTexts = {
  title: 'Er ontbreekt iets in de opslag',
  lead: 'De browser heeft gegevens van Gevolg gewist of beschadigd. Hieronder staat wat er is gevonden. Er verandert niets tot er een keuze is gemaakt.',
  searching: 'Bezig met zoeken naar een reservekopie…',
  sectionTitle: (name: Name) => (name === 'eigen' ? 'Eigen dossier' : 'Voorbeelddossier'),
  gone: 'Het dossier stond in deze browser, maar de opslag is nu leeg.',
  less: 'In de opslag van de browser staat minder dan er was.',
  unreadable:
    'De browser kan de opslag van dit dossier niet openen. Er is niets veranderd. Moet de opslag daarvoor helemaal opnieuw worden gemaakt, dan komt alleen het dossier terug: voeg de bestanden van het archief daarna opnieuw toe, en kies bij Instellingen opnieuw de map voor reservekopieën.',
  expected: 'Hier stond',
  lastChange: 'Laatste wijziging',
  found: 'Nu in de opslag',
  kept: 'In de reservekopie',
  keptUntil: 'Bijgewerkt tot en met',
  nothingFound: 'niets',
  amount: ({ entries, records }: { entries: number; records: number }) =>
    `${plural(records, 'gegeven', 'gegevens')} (${changes(entries)} in het logboek)`,
  entries: (count: number) => `${changes(count)} in het logboek`,
  moment: (instant: Date) => formatMoment(instant),
  complete: 'In de reservekopie staat alles wat was opgeslagen.',
  incomplete: (missing: number) =>
    `In de reservekopie ${missing === 1 ? 'ontbreekt' : 'ontbreken'} ${changes(missing)} van wat was opgeslagen.`,
  noCopy:
    'In deze browser is geen reservekopie van dit dossier gevonden. Is er elders een bestand met een reservekopie, dan kan dat na ‘Verdergaan zonder terugzetten’ worden teruggezet bij Instellingen.',
  restore: 'Reservekopie terugzetten',
  save: 'Reservekopie als bestand bewaren',
  again: 'Opnieuw proberen',
  goOn: 'Verdergaan zonder terugzetten…',
  busy: 'Bezig met terugzetten…',
  failed:
    'Dat is niet gelukt. De reservekopie staat er nog. Sluit andere vensters van Gevolg en probeer het opnieuw.',
  failedUnreadable:
    'Dat is niet gelukt. De reservekopie staat er nog. Sluit andere vensters van Gevolg en probeer het opnieuw. Helpt dat niet, bewaar de reservekopie dan eerst als bestand, wis daarna in de instellingen van de browser de gegevens van deze website, en zet het bestand terug bij Instellingen.',
  refused: (code: string) =>
    code === 'storage.full'
      ? 'Dat is niet gelukt: de schijf is vol. De reservekopie staat er nog. Maak ruimte vrij en probeer het opnieuw.'
      : 'Dat is niet gelukt: Gevolg is in een ander venster geopend of vernieuwd. De reservekopie staat er nog. Laad deze pagina opnieuw.',
  asking: {
    title: 'Verdergaan zonder terugzetten?',
    text: (name: Name) =>
      `Gevolg gaat dan verder met wat er nu in de opslag van het ${names[name]} staat. Reservekopieën in deze browser blijven bewaard en kunnen later bij Instellingen worden teruggezet.`,
    unreadable: (name: Name) =>
      `De opslag van het ${names[name]} wordt dan opnieuw gemaakt en is leeg. Reservekopieën in deze browser blijven bewaard en kunnen later bij Instellingen worden teruggezet.`,
    confirm: 'Verdergaan',
    cancel: 'Niet verdergaan',
  },
  fileName: (name: Name) => `gevolg-${name}-hersteld.gevolg`,
} as const;
