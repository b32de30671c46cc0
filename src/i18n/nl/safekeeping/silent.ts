/** Texts of the page that stands in the place of the app while it waits for the browser, or for another window. */
export const silentTexts = {
  browser: {
    title: 'De browser geeft geen antwoord',
    lead: 'Gevolg heeft de browser om de opslag met het dossier gevraagd en krijgt al een tijd geen antwoord.',
    kept: 'Er is niets veranderd: wat is opgeslagen, staat er nog. Komt het antwoord alsnog, dan gaat Gevolg vanzelf verder.',
    advice:
      'Sluit andere vensters van Gevolg en probeer het opnieuw. Helpt dat niet, sluit de browser dan helemaal af en open Gevolg opnieuw.',
  },
  windows: {
    title: 'Een ander venster is nog bezig',
    lead: 'Een ander venster van Gevolg is al een tijd bezig met opslaan. Zolang dat duurt, is hier niet te zien of het dossier compleet is.',
    kept: 'Dit venster heeft niets veranderd. Is het andere klaar, dan gaat Gevolg hier vanzelf verder.',
    advice:
      'Kijk of het andere venster nog iets doet. Zo niet, sluit het dan en probeer het hier opnieuw; wat daar nog niet is opgeslagen, kan dan verloren gaan.',
  },
  again: 'Opnieuw proberen',
} as const;
