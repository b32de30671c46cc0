import { lookedAtWith } from '@/domain/answer/checks';
import { type Due, duesOf } from '@/domain/answer/due';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import { ownerOn } from '@/domain/workflow/owner';
import type { FollowUp, FollowUps, Questioned } from './followUp';
import { heldQuestion } from './holders';
import { motionQuestions } from './motionQuestions';
import { studyQuestions } from './studyQuestions';
import { subjectQuestions } from './subjectQuestions';

function questionsOf(dossier: Dossier, item: Questioned, on: Day): FollowUp[] {
  switch (item.kind) {
    case 'motion':
      return motionQuestions(dossier, item, on);
    case 'study':
      return studyQuestions(dossier, item, on);
    case 'commitment':
    case 'recommendation':
      return subjectQuestions(dossier, item, on);
  }
}

/** To whom an item is addressed, or who has to see to it. */
function namedFirst(item: Questioned): readonly (string | undefined)[] {
  switch (item.kind) {
    case 'motion':
      return [item.addressee];
    case 'commitment':
      return [item.by];
    case 'recommendation':
      return item.addressees;
    case 'study':
      return [item.commissioner];
  }
}

/** All that is due for an item, whether or not it is asked about, and for the studies that are. */
function termsOf(
  dossier: Dossier,
  item: Questioned,
  questions: readonly FollowUp[],
  on: Day,
): Due[] {
  const ofStudies = questions.flatMap((question) =>
    question.code === 'notDelivered' ? question.announced.flatMap(({ due }) => due ?? []) : [],
  );
  return [
    ...lookedAtWith(dossier, refOf(item)).flatMap((ref) => duesOf(dossier, ref, on)),
    ...ofStudies,
  ];
}

/** Who may be asked, the likeliest first, so that all questions about an item are put to the same. */
function addresseesOf(
  dossier: Dossier,
  item: Questioned,
  questions: readonly FollowUp[],
  on: Day,
): string[] {
  const owner = ownerOn(dossier, refOf(item), on);
  const said = termsOf(dossier, item, questions, on)
    .flatMap(({ deadline, shifts }) => [deadline, shifts].flat())
    .toSorted((a, b) => (a.saidOn < b.saidOn ? 1 : a.saidOn > b.saidOn ? -1 : 0))
    .map(({ saidBy }) => saidBy);
  const named = [owner?.assignment ? undefined : owner?.name, ...namedFirst(item), ...said];
  return [...named, item.owner].filter((it) => it !== undefined);
}

/** Questions for what is open of an item on a day, from facts in the dossier only; none when nothing is open. */
export function followUps(dossier: Dossier, item: Questioned, on: Day): FollowUps {
  const questions = questionsOf(dossier, item, on);
  const decision =
    item.kind === 'motion' ? standingOn(dossier, item, 'decision', on).claim : undefined;
  const motionIds = item.kind === 'study' ? item.motionIds : [];
  return {
    item,
    adoptedOn: decision?.code === 'adopted' ? decision.holdsFrom : undefined,
    document:
      item.kind === 'recommendation' ? dossier.find('document', item.documentId)?.title : undefined,
    motions: motionIds.flatMap((id) => dossier.find('motion', id) ?? []),
    requests: item.kind === 'motion' ? dossier.about('request', item).length : 0,
    addressees: addresseesOf(dossier, item, questions, on),
    questions: questions.map((question) => heldQuestion(dossier, item, question, on)),
  };
}
