/** Texts of the page that stands in the place of the app while the browser gives no answer. */
export const silentTexts = {
  title: 'De browser geeft geen antwoord',
  lead: 'Gevolg heeft de browser om de opslag met het dossier gevraagd en krijgt al een tijd geen antwoord.',
  kept: 'Er is niets veranderd: wat is opgeslagen, staat er nog. Komt het antwoord alsnog, dan gaat Gevolg vanzelf verder.',
  advice:
    'Sluit andere vensters van Gevolg en probeer het opnieuw. Helpt dat niet, sluit de browser dan helemaal af en open Gevolg opnieuw.',
  again: 'Opnieuw proberen',
} as const;
