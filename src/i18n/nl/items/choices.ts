import type { DocumentGenre } from '@/domain/document/document';
import type { Check } from '@/domain/evidence/check';
import type { Coverage, Evidence } from '@/domain/evidence/evidence';
import type { RecommendationWeight } from '@/domain/recommendation/recommendation';
import type { QuestionRole } from '@/domain/study/study';

export const genreLabels: { readonly [Genre in DocumentGenre]: string } = {
  letter: 'Brief',
  note: 'Notitie',
  report: 'Rapport',
  positionPaper: 'Position paper',
  messageToParliament: 'Bericht aan het parlement',
  motion: 'Motie',
  other: 'Anders',
};

export const weightLabels: { readonly [Weight in RecommendationWeight]: string } = {
  recommendation: 'Aanbeveling',
  attention: 'Aandachtspunt',
};

export const roleLabels: { readonly [Role in QuestionRole]: string } = {
  main: 'Hoofdvraag',
  sub: 'Deelvraag',
  unnamed: 'Vraag',
};

export const coverageLabels: { readonly [Name in Coverage]: string } = {
  whole: 'Geheel',
  partial: 'Deels',
  none: 'Niet',
};

export const stageLabels: { readonly [Stage in Evidence['stage']]: string } = {
  announced: 'Aangekondigd',
  delivered: 'Geleverd',
};

export const checkOutcomeLabels: { readonly [Outcome in Check['outcome']]: string } = {
  unchanged: 'Niets veranderd',
  nothingFound: 'Gezocht, niets gevonden',
};

const byField: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  genre: genreLabels,
  weight: weightLabels,
  role: roleLabels,
  coverage: coverageLabels,
  stage: stageLabels,
  outcome: checkOutcomeLabels,
};

/** The Dutch word for a choice in a field, or `undefined` when the field has no fixed choices or the word is not known. */
export function choiceLabel(field: string, code: string): string | undefined {
  return byField[field]?.[code];
}

/** The choices of a list of labels, for a menu or a row of radio buttons. */
export function optionsOf(
  labels: Readonly<Record<string, string>>,
): { readonly value: string; readonly label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
