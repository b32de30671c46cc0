import { quoted } from '@/i18n/quoted';
/** Texts of the frame around every page. */
export const shellTexts = {
  appName: 'Gevolg',
  skip: 'Naar de inhoud',
  mainNavigation: 'Hoofdnavigatie',
  more: 'Meer',
  pages: {
    overview: 'Overzicht',
    timeline: 'Tijdlijn',
    changes: 'Wijzigingen',
    week: 'Week',
    handover: 'Overdracht',
    ambitions: 'Ambities',
    motions: 'Moties',
    studies: 'Onderzoeken',
    recommendations: 'Aanbevelingen',
    commitments: 'Toezeggingen',
    documents: 'Documenten',
    archive: 'Archief',
    report: 'Rapport',
    settings: 'Instellingen',
  },
  search: 'Zoek, of typ een Kamerstuknummer…',
  openSearch: 'Zoeken en opdrachten',
  stand: {
    label: 'Stand',
    today: 'vandaag',
    back: 'Terug naar vandaag',
    pick: 'Stand per dag',
    show: 'Stand tonen',
    mode: 'Volgens',
    modes: { facts: 'Feiten', entered: 'Invoer' },
    explanation:
      'Feiten: wat op die dag gold, ook als het later is ingevoerd; aantekeningen zonder dag blijven weg. Invoer: wat toen in dit dossier stond.',
    other: { facts: 'Volgens de invoer bekijken', entered: 'Volgens de feiten bekijken' },
    nothingEntered: (first: string | undefined) =>
      first
        ? `Op die dag stond er nog niets in dit dossier. De eerste invoer is van ${first}.`
        : 'In dit dossier is nog niets ingevoerd.',
    impossible: (text: string) =>
      `De dag ${quoted(text)} bestaat niet. Getoond wordt de stand van vandaag. Schrijf een dag als 2024-08-19.`,
    unreadable: (text: string) =>
      `${quoted(text)} in het adres is niet te lezen als dag. Getoond wordt de stand van vandaag. Schrijf jaar, maand en dag, zoals 2024-08-19.`,
  },
  standBanner: {
    facts: (day: string) =>
      `Dit is de stand per ${day} volgens de feiten: wat op die dag gold, ook als het later is ingevoerd. Wijzigen kan alleen in de stand van vandaag.`,
    entered: (day: string) =>
      `Dit is de stand per ${day} volgens de invoer: wat toen in dit dossier stond, ook als het later is verbeterd of verwijderd. Wijzigen kan alleen in de stand van vandaag.`,
  },
  pretendedToday: {
    banner: (day: string) =>
      `Gevolg doet alsof het vandaag ${day} is. Termijnen en standen worden met die dag berekend.`,
    back: 'Terug naar de echte datum',
  },
  closed: {
    reload: 'Opnieuw laden',
    why: {
      outdated:
        'Gevolg is in een ander venster vernieuwd. Hier is alles te lezen, maar niet meer te wijzigen. Laad deze pagina opnieuw.',
      newer:
        'Dit dossier is bewaard door een nieuwere versie van Gevolg. Het is hier te lezen en mee te nemen, niet te wijzigen. Er gaat niets verloren: laad opnieuw om de nieuwere versie te openen.',
      gone: 'De opslag van dit dossier is in een ander venster hersteld of gewist. Hier is niets meer te wijzigen. Laad deze pagina opnieuw.',
    },
  },
  saved: {
    idle: 'Alles opgeslagen',
    saving: 'Bezig met opslaan…',
    heldUp: 'Wacht op ander werk…',
    saved: 'Opgeslagen',
    failed: 'Niet opgeslagen',
    alone: 'Opgeslagen, zonder momentopname',
    readOnly: 'Opslaan kan hier niet',
  },
  keeping: {
    more: 'Naar Instellingen',
    why: {
      full: 'Wijzigingen zijn opgeslagen, maar er is geen ruimte voor de momentopname die Gevolg ervan bewaart. Maak ruimte vrij op de schijf, of maak een reservekopie.',
      unreachable:
        'Wijzigingen zijn opgeslagen, maar de browser geeft nu geen toegang tot de bestanden voor de momentopname die Gevolg ervan bewaart. Maak een reservekopie, sluit de browser dan helemaal af en open Gevolg opnieuw.',
      failed:
        'Wijzigingen zijn opgeslagen, maar de momentopname die Gevolg ervan bewaart, kon niet worden geschreven. Gevolg probeert het later opnieuw. Maak een reservekopie om zeker te zijn.',
      less: 'In de opslag van de browser staat minder dan er was. Laad deze pagina opnieuw: Gevolg biedt dan aan om terug te zetten wat er mist.',
    },
    notSaved: {
      change: {
        full: 'De schijf is vol. De laatste wijziging is niet opgeslagen; wat daarvoor is opgeslagen, staat er nog. Maak ruimte vrij op de schijf en doe de wijziging opnieuw. Een reservekopie maken kan nog.',
        unreachable:
          'De laatste wijziging is niet opgeslagen; wat daarvoor is opgeslagen, staat er nog. De browser geeft nu ook geen toegang tot de bestanden voor de momentopname. Maak een reservekopie, sluit de browser dan helemaal af en open Gevolg opnieuw.',
        failed:
          'De laatste wijziging is niet opgeslagen; wat daarvoor is opgeslagen, staat er nog. Ook de momentopname kon niet worden geschreven. Maak een reservekopie om zeker te zijn.',
        less: 'De laatste wijziging is niet opgeslagen, en in de opslag van de browser staat minder dan er was. Laad deze pagina opnieuw: Gevolg biedt dan aan om terug te zetten wat er mist.',
      },
      replacement: {
        full: 'De schijf is vol. Er is niets teruggezet of samengevoegd; wat in het dossier stond, staat er nog. Maak ruimte vrij op de schijf en doe het dan nog eens. Een reservekopie maken kan nog.',
        unreachable:
          'Er is niets teruggezet of samengevoegd; wat in het dossier stond, staat er nog. De browser geeft nu geen toegang tot de bestanden voor de momentopname. Sluit de browser helemaal af, open Gevolg opnieuw en doe het dan nog eens.',
        failed:
          'Er is niets teruggezet of samengevoegd; wat in het dossier stond, staat er nog. De momentopname daarvan kon niet worden geschreven. Maak een reservekopie om zeker te zijn.',
        less: 'Er is niets teruggezet of samengevoegd, en in de opslag van de browser staat minder dan er was. Laad deze pagina opnieuw: Gevolg biedt dan aan om terug te zetten wat er mist.',
      },
    },
  },
  undo: 'Ongedaan maken',
  redo: 'Opnieuw uitvoeren',
  undone: 'Teruggedraaid',
  redone: 'Opnieuw uitgevoerd',
  undoFailed:
    'Ongedaan maken lukte niet: er is daarna iets aan hetzelfde gegeven veranderd. Bekijk het logboek van het item.',
  loading: 'Laden…',
  openDossier: (name: string) => `Geopend: ${name}`,
  dossierNames: { voorbeeld: 'Voorbeelddossier', eigen: 'Eigen dossier' },
  dossierShort: { voorbeeld: 'Voorb.', eigen: 'Eigen' },
  example: { author: 'Voorbeelddossier', reason: 'Voorbeelddossier ingelezen' },
  rejectedMore: 'Bekijken',
  rejected: (count: number) =>
    count === 1
      ? 'Eén gegeven kon niet worden gelezen en is apart gezet.'
      : `${count} gegevens konden niet worden gelezen en zijn apart gezet.`,
  notFound: {
    title: 'Deze pagina is er niet',
    text: 'Het adres klopt niet, of het item is verwijderd. Ga naar het overzicht, of zoek het item met Ctrl K.',
    back: 'Naar het overzicht',
  },
  failure: {
    title: 'Er ging iets mis',
    text: 'Deze pagina kan nu niet worden getoond. Het dossier is niet veranderd. Laad de pagina opnieuw; helpt dat niet, ga dan naar Instellingen.',
    retry: 'Opnieuw laden',
    details: 'Technische melding',
  },
} as const;
