/** Texts about versions of the program, and about the edition in one file. */
export const updateTexts = {
  waiting: 'Een nieuwe versie van Gevolg staat klaar.',
  takeIn: 'Nieuwe versie gebruiken',
  unsaved:
    'De nieuwe versie is nog niet in gebruik genomen: er is iets ingevuld dat niet is opgeslagen, hier of in een ander venster. Sla het op of sluit het formulier, en kies dan opnieuw.',
  takeInAnyway: 'Toch gebruiken',
  draft: {
    text: 'Er is iets ingevuld dat nog niet is opgeslagen. Open het formulier opnieuw om verder te gaan.',
    gone: 'Er is iets ingevuld dat nog niet is opgeslagen, maar waar het bij hoort, staat niet meer in het dossier.',
    putBackOrCopy: 'Zet dat terug om verder te gaan, of kopieer de tekst.',
    putBack: 'Zet dat terug om verder te gaan.',
    copy: 'Zo kan het niet worden opgeslagen. Kopieer de tekst, of gooi die weg.',
    lost: 'Zo kan het niet worden opgeslagen.',
    where: 'Naar die pagina',
    drop: 'Weggooien',
    dropped: 'Wat was ingevuld, is weggegooid.',
    undo: 'Ongedaan maken',
  },
  asFile: {
    text: 'Gevolg is geopend als los bestand. Er is geen automatische momentopname en een nieuwe versie komt niet vanzelf. Alle html-bestanden die in deze browser vanaf de schijf worden geopend, delen één opslag en kunnen dit dossier lezen; in een andere browser hoort het dossier bij de plaats van dit bestand, en lijkt het na verplaatsen weg. Gebruik dit bestand daarom alleen om te proberen, en bewaar zelf reservekopieën.',
    close: 'Begrepen',
  },
} as const;
