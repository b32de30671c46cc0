/** What the Kamer's open data have in more than one word as the appreciation (Kabinetsappreciatie) or the Soort of a Zaak, folded. */
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
  soort: [
    'brief regering',
    'brief commissie',
    'brief van lid fractie commissie',
    'schriftelijke vragen',
    'mondelinge vragen',
    'verzoek bij regeling van werkzaamheden',
    'verzoek bij commissie regeling van werkzaamheden',
    'rondvraagpunt procedurevergadering',
    'position paper',
    'nota van wijziging',
    'nota n a v het nader tweede nader enz verslag',
    'rapport brief algemene rekenkamer',
    'lijst met eu voorstellen',
    'eu voorstel',
  ],
} as const;
