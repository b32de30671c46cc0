import { refKey } from '@/domain/shared/ids';
import type { FollowUp } from './followUp';

type Due = FollowUp & { readonly code: 'due' };

/** A question about a term, with the requests that wait for it (their keys). */
export type TermQuestion = { readonly question: Due; readonly waiting: readonly string[] };

/** The requests of a question that knows nothing at all of them, and asks nothing but whether and how they were done. */
function requestsOf(question: FollowUp): string[] | undefined {
  if (question.code !== 'nothingKnown' || question.reason !== 'noEvidence') return undefined;
  if (question.condition || question.parts.some((it) => it.aspectId || it.hasAspects)) {
    return undefined;
  }
  return question.parts.map(({ subject }) => refKey(subject));
}

/**
 * Questions about terms and about open parts, of which no two ask much the same: where nothing at all is known of what
 * waits for a term, the question about the term also asks whether and how it was done.
 */
export function askedAtOnce(
  terms: readonly TermQuestion[],
  aboutParts: readonly FollowUp[],
): FollowUp[] {
  const unknown = new Set(aboutParts.flatMap((question) => requestsOf(question) ?? []));
  const isHow = ({ waiting }: TermQuestion) =>
    waiting.length > 0 && waiting.every((key) => unknown.has(key));
  const asked = new Set(terms.filter(isHow).flatMap(({ waiting }) => waiting));
  return [
    ...terms.map((term) => ({ ...term.question, isHowAsked: isHow(term) })),
    ...aboutParts.filter((question) => !requestsOf(question)?.every((key) => asked.has(key))),
  ];
}
