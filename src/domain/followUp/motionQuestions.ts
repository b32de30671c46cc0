import type { Due } from '@/domain/answer/due';
import {
  explainMotion,
  explainSubject,
  type OpenReason,
  type PartFacts,
} from '@/domain/answer/explain';
import type { Dossier } from '@/domain/dossier/dossier';
import { type MotionAnswer, motionAnswer, type RequestAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import { refKey } from '@/domain/shared/ids';
import type { Verdict } from '@/domain/verdict/verdict';
import { askedAtOnce, type TermQuestion } from './askedAtOnce';
import type { FollowUp } from './followUp';
import { askedDeadlines, groupQuestions, reportOn, slippedDues } from './groupQuestions';
import { reportedDone } from './reportedDone';
import { withoutRepeats } from './withoutRepeats';

function requestPart({ subject, request, parts }: RequestAnswer): PartFacts {
  return {
    subject,
    number: request.number,
    aspectId: undefined,
    name: request.title,
    state: parts[0]?.state ?? 'open',
    hasAspects: parts.length > 1,
  };
}

/** The parts to name with a term: none where it is one of the motion as a whole, and all that it asks waits for it. */
function partsOfTerm({ deadline }: Due, waiting: readonly PartFacts[], requests: number) {
  const isOfWhole = deadline.subjects.some(({ kind }) => kind === 'motion');
  return isOfWhole && waiting.length === requests ? [] : waiting;
}

/** A term to ask about, with the requests that wait for it. */
type Term = { readonly due: Due; readonly waiting: readonly RequestAnswer[] };

/** What is past or slipped, each term once, and not asked about with the study that was promised. */
function slippedTerms(
  dossier: Dossier,
  { motion, requests: all }: MotionAnswer,
  open: readonly RequestAnswer[],
  asked: ReadonlySet<string>,
  on: Day,
): Term[] {
  const terms = new Map<string, Term>();
  for (const request of open) {
    for (const due of slippedDues(dossier, request.subject, on)) {
      const { waiting } = terms.get(due.deadline.id) ?? { waiting: [] };
      terms.set(due.deadline.id, { due, waiting: [...waiting, request] });
    }
  }
  if (all.length === 0) {
    const ref = { kind: 'motion', id: motion.id } as const;
    for (const due of slippedDues(dossier, ref, on)) {
      terms.set(due.deadline.id, { due, waiting: [] });
    }
  }
  return [...terms.values()].filter(({ due }) => !asked.has(due.deadline.id));
}

function dueQuestion({ due, waiting }: Term, requests: number): TermQuestion {
  const question = {
    code: 'due' as const,
    due,
    parts: partsOfTerm(due, waiting.map(requestPart), requests),
    isPartDelivered: waiting.some(({ state }) => state === 'partlyAnswered'),
    isHowAsked: false,
    completedOn: undefined,
  };
  return { question, waiting: waiting.map(({ subject }) => refKey(subject)) };
}

/** Rule Q8: what the cabinet won't execute is asked about once, and nothing else with it. */
function refusals(dossier: Dossier, answer: MotionAnswer, on: Day): Map<RequestAnswer, Verdict> {
  const whole = reportOn(dossier, { kind: 'motion', id: answer.motion.id }, 'willNotExecute', on);
  const found = new Map<RequestAnswer, Verdict>();
  for (const request of answer.requests) {
    const refusal = whole ?? reportOn(dossier, request.subject, 'willNotExecute', on);
    if (refusal) found.set(request, refusal);
  }
  return found;
}

function partsOf(
  dossier: Dossier,
  requests: readonly RequestAnswer[],
  without: ReadonlySet<OpenReason>,
  on: Day,
): PartFacts[] {
  return requests
    .flatMap((request) => explainSubject(dossier, request, on).groups)
    .filter(({ reason }) => !without.has(reason))
    .flatMap(({ parts }) => parts);
}

const notAsked: ReadonlySet<OpenReason> = new Set(['conditionNotMet']);
/** While it is not known whether a request holds, a question of its own asks that (rule Q5). */
const notDue: ReadonlySet<OpenReason> = new Set([...notAsked, 'conditionNotEstablished']);

function verdictQuestions(
  dossier: Dossier,
  answer: MotionAnswer,
  refused: ReadonlyMap<RequestAnswer, Verdict>,
  aboutParts: readonly FollowUp[],
  on: Day,
): FollowUp[] {
  const ref = { kind: 'motion', id: answer.motion.id } as const;
  const byVerdict = [...new Set(refused.values())].map((verdict) => {
    const requests = answer.requests.filter((request) => refused.get(request) === verdict);
    return {
      code: 'willNotExecute',
      verdict,
      parts: partsOf(dossier, requests, notAsked, on),
    } as const;
  });
  const executed = reportOn(dossier, ref, 'executed', on);
  const others = answer.requests.filter((request) => !refused.has(request));
  const parts = partsOf(dossier, others, notDue, on);
  return [
    ...(executed && parts.length > 0
      ? [reportedDone(dossier, ref, { verdict: executed, parts }, aboutParts, on)]
      : []),
    ...byVerdict.filter((question) => question.parts.length > 0),
  ];
}

/** What to ask about a motion on a day; nothing when it obliges to nothing or all of it is answered. */
export function motionQuestions(dossier: Dossier, motion: Motion, on: Day): FollowUp[] {
  const answer = motionAnswer(dossier, motion, on);
  if (answer.notInForce) return [];
  const refused = refusals(dossier, answer, on);
  const open = answer.requests.filter(
    (request) => !refused.has(request) && request.condition !== 'notMet',
  );
  const aboutGroups = explainMotion(dossier, { ...answer, requests: open }, on).groups.flatMap(
    (group) => groupQuestions(dossier, group, on),
  );
  const asked = askedDeadlines(aboutGroups);
  const terms = slippedTerms(dossier, answer, open, asked, on);
  const termed = new Set(terms.flatMap(({ waiting }) => waiting.map((it) => refKey(it.subject))));
  const aboutVerdicts = verdictQuestions(dossier, answer, refused, aboutGroups, on);
  // Who was told that it is done asks with what, not whether.
  const isReportedDone = aboutVerdicts.some(({ code }) => code === 'reportedExecuted');
  return [
    ...aboutVerdicts,
    ...askedAtOnce(
      terms.map((term) => dueQuestion(term, answer.requests.length)),
      withoutRepeats(
        aboutGroups.filter(({ code }) => !isReportedDone || code !== 'nothingKnown'),
        termed,
      ),
    ),
  ];
}
