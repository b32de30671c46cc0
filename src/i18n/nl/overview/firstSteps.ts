/** What an empty dossier says: what would stand here, and the first steps. */
export const firstStepsTexts = {
  lead: 'Dit dossier is nog leeg.',
  would:
    'Hier staat straks wat aandacht vraagt, hoe ver de ambities zijn, welke termijnen eraan komen en wat het laatst is gewijzigd.',
  begin: 'Eerste stappen',
  document:
    'Leg een document vast: een brief, een nota of een rapport. Daar verwijst de rest naar.',
  motion: 'Voeg een motie toe, met wat zij verzoekt en wanneer dat klaar moet zijn.',
  study: 'Voeg een onderzoek toe, met het instituut en de beloofde oplevering.',
  example: 'Of bekijk eerst hoe een gevuld dossier eruitziet. Dit dossier blijft zoals het is.',
  openExample: 'Voorbeelddossier openen',
  emptied: 'Dit is het voorbeelddossier, waaruit alles is verwijderd.',
  toSettings: 'Zet het terug bij Instellingen',
} as const;
