/** What the Kamer's open data have in more than one word as the appreciation (Kabinetsappreciatie) or Soort of a record, folded. */
export const feedLabels = {
  appreciation: [
    'oordeel kamer',
    'ontraden tenzij gewijzigd',
    'verzocht motie aan te houden',
    'verzocht de motie aan te houden',
    'geen expliciete appreciatie',
    'nog niet bekend',
    'nog te ontvangen',
    'niet beschikbaar bij',
  ],
  soort: ['brief regering'],
} as const;
