import type { Dossier } from '@/domain/dossier/dossier';
import type { Questioned } from '@/domain/followUp/followUp';
import { followUps } from '@/domain/followUp/followUps';
import type { Day } from '@/domain/shared/day';
import { questionText } from '@/i18n/nl/questions/questions';
import { readableReference } from '@/items/text/readableReference';

/** The reference by which a question names an item: of a motion its Kamerstuk, where it has one. */
function referenceOf(item: Questioned): string | undefined {
  if (item.kind === 'commitment') return item.reference;
  if (item.kind !== 'motion') return undefined;
  const kamerstuk = item.references.find((it) => it.startsWith('kst-'));
  return kamerstuk ? `Kamerstuk ${readableReference(kamerstuk)}` : item.references[0];
}

/** Draft questions about what is open of an item on a day; none when nothing is. */
export function draftQuestions(dossier: Dossier, item: Questioned, on: Day): string[] {
  const all = followUps(dossier, item, on);
  return all.questions.map((question) => questionText(question, all, referenceOf));
}
