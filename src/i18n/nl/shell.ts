/** Texts of the frame around every page. */
export const shellTexts = {
  appName: 'Gevolg',
  skip: 'Naar de inhoud',
  mainNavigation: 'Hoofdnavigatie',
  more: 'Meer',
  pages: {
    overview: 'Overzicht',
    timeline: 'Tijdlijn',
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
    pick: 'Stand per dag kiezen',
  },
  standBanner: (day: string) =>
    `Dit is de stand per ${day}. Wat daarna gebeurde, is weggelaten. Wijzigen kan alleen in de stand van vandaag.`,
  saved: {
    idle: 'Alles opgeslagen',
    saving: 'Bezig met opslaan…',
    saved: 'Opgeslagen',
    failed: 'Niet opgeslagen',
  },
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  loading: 'Laden…',
  exampleBanner: 'Dit is het voorbeelddossier.',
  toOwnDossier: 'Naar het eigen dossier',
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
  },
} as const;
