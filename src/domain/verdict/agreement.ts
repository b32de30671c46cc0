import type { AnswerState } from '@/domain/answer/subjectAnswer';
import type { Verdict, VerdictAxis } from './verdict';

/**
 * The states of the evidence with which each verdict agrees (rules V1 to V3). A code that is not here says nothing
 * that evidence could contradict.
 */
const agreesWith: Readonly<Record<VerdictAxis, Readonly<Record<string, readonly AnswerState[]>>>> =
  {
    execution: {
      inProgress: ['open', 'partlyAnswered', 'notAssessable'],
      partlyExecuted: ['partlyAnswered'],
      executed: ['answered'],
      willNotExecute: ['open', 'notAssessable'],
    },
    chamber: { accepted: ['answered'], notAccepted: ['open', 'partlyAnswered', 'notAssessable'] },
    own: {
      open: ['open'],
      partlyAnswered: ['partlyAnswered'],
      answered: ['answered'],
      notAssessable: ['notAssessable'],
    },
  };

/** Verdicts of cabinet and user, and of Kamer and user, that go together (rules V4 to V6). */
const agreeingPairs: ReadonlySet<string> = new Set([
  'execution.inProgress own.open',
  'execution.inProgress own.partlyAnswered',
  'execution.inProgress own.notAssessable',
  'execution.partlyExecuted own.partlyAnswered',
  'execution.executed own.answered',
  'execution.willNotExecute own.open',
  'execution.willNotExecute own.notAssessable',
  'execution.inProgress chamber.accepted',
  'execution.partlyExecuted chamber.accepted',
  'execution.executed chamber.accepted',
  'execution.willNotExecute chamber.accepted',
  'chamber.accepted own.answered',
  'chamber.notAccepted own.open',
  'chamber.notAccepted own.partlyAnswered',
  'chamber.notAccepted own.notAssessable',
]);

/** Verdicts that speak of all that a motion asks, so that they can contradict one about a single request (rule V10). */
const aboutAll: ReadonlySet<string> = new Set([
  'execution.executed',
  'execution.willNotExecute',
  'chamber.accepted',
  'chamber.notAccepted',
  'own.answered',
]);

function nameOf({ axis, claim }: Verdict): string {
  return `${axis}.${claim.code}`;
}

/** Whether a verdict can stand beside what the evidence shows. */
export function agreesWithEvidence({ axis, claim }: Verdict, state: AnswerState): boolean {
  return agreesWith[axis][claim.code]?.includes(state) ?? false;
}

/** Whether two verdicts go together, given in the order of `verdictAxes`. */
export function verdictsAgree(verdict: Verdict, other: Verdict): boolean {
  return agreeingPairs.has(`${nameOf(verdict)} ${nameOf(other)}`);
}

/** Whether a verdict about a motion says something of each request too. */
export function speaksOfAll(verdict: Verdict): boolean {
  return aboutAll.has(nameOf(verdict));
}
