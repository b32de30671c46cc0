/** Texts around the check. */
export const answerCheckTexts = {
  reasons: 'Wat openstaat, en waarom',
  evidence: 'Stand volgens de onderbouwing',
  firstTerm: 'Eerste termijn',
  presentTerm: 'Huidige termijn',
  onlyTerm: 'Termijn',
  noKnownTerm: 'Geen termijn bekend; alleen de eerste termijn zegt of het te laat is.',
  timeliness: 'Tijdigheid',
} as const;
