import type { DocumentGenre } from '@/domain/document/document';
import type { RecommendationWeight } from '@/domain/recommendation/recommendation';

/** Words by which a kind of document is asked for. */
export const genreWords: { readonly [Genre in DocumentGenre]: string } = {
  letter: 'brief Kamerbrief',
  note: 'nota notitie',
  report: 'rapport',
  positionPaper: 'position paper standpunt',
  messageToParliament: 'bericht aan het parlement',
  motion: 'motie Kamerstuk',
  other: '',
};

/** Words by which a weight of recommendation is asked for. */
export const weightWords: { readonly [Weight in RecommendationWeight]: string } = {
  recommendation: '',
  attention: 'aandachtspunt',
};

/**
 * Words that the field uses for the same thing, by themselves and as the end of a longer word: "literatuurstudie" is
 * also found as "literatuuronderzoek". Only what is the same in letters to the Kamer; anything wider misleads.
 */
export const sameWords: readonly (readonly string[])[] = [
  ['onderzoek', 'studie', 'scan'],
  ['brief', 'kamerbrief'],
  ['regering', 'kabinet'],
];

/** Institutes and ministries that are called by their letters, with their names in full. */
export const fullNames: Readonly<Record<string, string>> = {
  AP: 'Autoriteit Persoonsgegevens',
  BZK: 'Binnenlandse Zaken en Koninkrijksrelaties',
  CBS: 'Centraal Bureau voor de Statistiek',
  CPB: 'Centraal Planbureau',
  EZ: 'Economische Zaken',
  NDS: 'Nederlandse Digitaliseringsstrategie',
  OCW: 'Onderwijs, Cultuur en Wetenschap',
  RVS: 'Raad voor Volksgezondheid en Samenleving',
  SCP: 'Sociaal en Cultureel Planbureau',
  VWS: 'Volksgezondheid, Welzijn en Sport',
  WRR: 'Wetenschappelijke Raad voor het Regeringsbeleid',
  WUR: 'Wageningen Universiteit',
};

/** Words that say nothing about what is looked for, folded. */
export const emptyWords = {
  beforeNumbers: [
    'nr',
    'nrs',
    'nummer',
    'no',
    'kst',
    'kamerstuk',
    'kamerstukken',
    'zaak',
    'kenmerk',
  ],
  articles: [
    'de',
    'het',
    'een',
    'van',
    'der',
    'den',
    'en',
    'of',
    'in',
    'op',
    'te',
    'aan',
    'c',
    's',
  ],
  /** What a question to a person begins with: "wat is te laat", "welke moties zijn nog open". */
  asking: ['wat', 'welke', 'wie', 'is', 'zijn', 'er', 'nog', 'nu', 'alle', 'alles', 'toon', 'met'],
} as const;
