import type { PartFacts } from '@/domain/answer/explain';
import { refKey } from '@/domain/shared/ids';
import type { FollowUp } from './followUp';

function subjectsOf(parts: readonly PartFacts[]): string[] {
  return parts.map(({ subject }) => refKey(subject));
}

function isAsked(parts: readonly PartFacts[], asked: ReadonlySet<string>): boolean {
  return parts.length > 0 && subjectsOf(parts).every((key) => asked.has(key));
}

/**
 * The questions about open parts without what another question asks already: when something comes, where a term for it
 * is asked about (`termed`, keys of requests and items), and whether a condition is met, which the first one asks.
 */
export function withoutRepeats(
  questions: readonly FollowUp[],
  termed: ReadonlySet<string>,
): FollowUp[] {
  const conditioned = new Set<string>();
  return questions.map((question): FollowUp => {
    switch (question.code) {
      case 'condition':
      case 'notDelivered':
      case 'nothingKnown':
      case 'restOpen':
      case 'stopped':
        break;
      default:
        return question;
    }
    const { parts } = question;
    const isRepeated = isAsked(parts, conditioned);
    if (question.condition) for (const key of subjectsOf(parts)) conditioned.add(key);
    if (question.code === 'condition') return question;
    const condition = isRepeated ? undefined : question.condition;
    if (question.code === 'notDelivered') return { ...question, condition };
    return { ...question, condition, isWhenAsked: isAsked(parts, termed) };
  });
}
