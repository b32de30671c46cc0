/** The names by which jump links find the sections of an item's page. */
export const anchors = {
  deadlines: 'termijnen',
  logbook: 'logboek',
  questions: 'vervolgvragen',
  requests: 'verzoeken',
  sources: 'bronnen',
  verdicts: 'wat-zegt-wie',
} as const;
