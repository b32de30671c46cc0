/** Texts about versions of the program, and about the edition in one file. */
export const updateTexts = {
  waiting: 'Een nieuwe versie van Gevolg staat klaar.',
  takeIn: 'Nieuwe versie gebruiken',
  unsaved:
    'De nieuwe versie is nog niet in gebruik genomen: er is iets ingevuld dat niet is opgeslagen, hier of in een ander tabblad. Sla het op of sluit het formulier, en kies dan opnieuw.',
  takeInAnyway: 'Toch gebruiken',
  superseded:
    'In een ander tabblad is een andere versie van Gevolg in gebruik. Hier kan daarom niets meer worden opgeslagen. Kopieer wat nog niet is opgeslagen en laad dit tabblad opnieuw.',
  reload: 'Opnieuw laden',
  asFile: {
    text: 'Gevolg is geopend als los bestand. Er is geen automatische momentopname en een nieuwe versie komt niet vanzelf. Alle html-bestanden die in deze browser vanaf de schijf worden geopend, delen één opslag en kunnen dit dossier lezen. Gebruik dit bestand daarom alleen om te proberen, en bewaar zelf reservekopieën.',
    close: 'Begrepen',
  },
} as const;
