/** The names by which jump links find the sections of an item's page. */
export const anchors = {
  deadlines: 'termijnen',
  logbook: 'logboek',
  questions: 'vervolgvragen',
  requests: 'verzoeken',
  sources: 'bronnen',
  verdicts: 'wat-zegt-wie',
} as const;

/** The same for a request of a motion. */
export function requestAnchor(id: string): string {
  return `verzoek-${id}`;
}
