/** Texts about new versions of the program. */
export const updateTexts = {
  waiting: 'Een nieuwe versie van Gevolg staat klaar.',
  use: 'Nieuwe versie gebruiken',
  unsaved:
    'De nieuwe versie is nog niet in gebruik genomen: er is iets ingevuld dat niet is opgeslagen, hier of in een ander tabblad. Sla het op of sluit het formulier, en kies dan opnieuw.',
  useAnyway: 'Toch gebruiken',
  superseded:
    'In een ander tabblad is een andere versie van Gevolg in gebruik. Hier kan daarom niets meer worden opgeslagen. Kopieer wat nog niet is opgeslagen en laad dit tabblad opnieuw.',
  reload: 'Opnieuw laden',
} as const;
