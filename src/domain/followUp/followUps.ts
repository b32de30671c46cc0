import type { Dossier } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import type { FollowUp, FollowUps, Questioned } from './followUp';
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

function addresseesOf(item: Questioned, questions: readonly FollowUp[]): string[] {
  const said = questions
    .flatMap((question) => {
      if (question.code === 'due') return [question.due];
      if (question.code !== 'notDelivered') return [];
      return question.announced.flatMap(({ due }) => due ?? []);
    })
    .flatMap(({ deadline, shifts }) => [deadline, shifts].flat())
    .toSorted((a, b) => (a.saidOn < b.saidOn ? 1 : a.saidOn > b.saidOn ? -1 : 0))
    .map(({ saidBy }) => saidBy);
  return [...namedFirst(item), ...said, item.owner].filter((it) => it !== undefined);
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
    addressees: addresseesOf(item, questions),
    questions,
  };
}
