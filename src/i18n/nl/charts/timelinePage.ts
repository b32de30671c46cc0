import { countInWords, formatList, formatNumber, plural, sentenceCase } from '@/i18n/numbers';

/** Dutch texts of the page with the timeline. */
export const timelinePageTexts = {
  chart: 'Tijdlijn van onderzoeken en termijnen',
  unfold: (state: string | undefined) => `Weergave en schaal${state ? ` · ${state}` : ''}`,
  view: 'Weergave',
  views: { diagram: 'Diagram', table: 'Tabel' },
  groupBy: 'Groeperen op',
  groupings: { institute: 'Instituut', motion: 'Motie', ambition: 'Ambitie' },
  states: {
    late: 'Zeker te laat',
    possiblyLate: 'Mogelijk te laat',
    running: 'Loopt',
    unknown: 'Zonder termijn',
    delivered: 'Opgeleverd',
    closed: 'Gestopt',
  },
  state: 'Tijdigheid',
  allStates: 'Tijdigheid: alle',
  empty: 'Hier komen onderzoeken en termijnen te staan zodra ze in het dossier zijn vastgelegd.',
  emptyFilter: 'Voor geen onderzoek of termijn geldt dit.',
  showAll: 'Alles tonen',
} as const;

/** What the sentence above the timeline counts: studies by how they stand, and the rows of what is no study. */
type TimelineCounts = {
  readonly studies: number;
  readonly delivered: number;
  readonly late: number;
  readonly possiblyLate: number;
  /** Terms of motions and their requests. */
  readonly motionTerms: number;
  /** Terms of commitments. */
  readonly commitmentTerms: number;
};

function studiesClause({ studies, delivered, late, possiblyLate }: TimelineCounts): string {
  if (studies === 0) return 'Er staan nog geen onderzoeken in het dossier.';
  const parts = [
    [delivered, 'opgeleverd'] as const,
    [late, 'zeker te laat'] as const,
    [possiblyLate, 'mogelijk te laat'] as const,
  ].filter(([count]) => count > 0);
  const [first] = parts;
  const whole = plural(studies, 'onderzoek', 'onderzoeken');
  if (!first) return sentenceCase(`van de ${whole} is er geen opgeleverd en geen te laat.`);
  const list = parts.map(([count, what]) => `${formatNumber(count)} ${what}`);
  return sentenceCase(`van de ${whole} ${first[0] === 1 ? 'is' : 'zijn'} er ${formatList(list)}.`);
}

function termsClause({ motionTerms, commitmentTerms }: TimelineCounts): string {
  const all = motionTerms + commitmentTerms;
  if (all === 0) return '';
  const ofMotions = `van ${motionTerms === 1 ? 'een motie' : 'moties'}`;
  const ofCommitments = `van ${commitmentTerms === 1 ? 'een toezegging' : 'toezeggingen'}`;
  const whose = [
    ...(motionTerms > 0 ? [ofMotions] : []),
    ...(commitmentTerms > 0 ? [ofCommitments] : []),
  ];
  return `Daarnaast ${all === 1 ? 'staat' : 'staan'} hier ${countInWords(all)} ${all === 1 ? 'termijn' : 'termijnen'} ${formatList(whose)}.`;
}

/** "Van de 14 onderzoeken zijn er 5 opgeleverd en 4 mogelijk te laat. Daarnaast staat hier één termijn van een motie." */
export function timelineLead(counts: TimelineCounts): string {
  return [studiesClause(counts), termsClause(counts)].filter(Boolean).join(' ');
}
