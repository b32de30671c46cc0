import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import { type ItemRef, refKey } from '@/domain/shared/ids';
import { ministryIn } from '@/domain/workflow/ministries';
import { ownerOn } from '@/domain/workflow/owner';
import type { FollowUp, Holder, PutQuestion, Questioned } from './followUp';

/** What a question is about: the requests whose parts it names, else the item as a whole. */
function subjectsOf(question: FollowUp, item: Questioned): ItemRef[] {
  const parts = 'parts' in question ? question.parts : [];
  const named = new Map(parts.map(({ subject }) => [refKey(subject), subject]));
  return named.size > 0 ? [...named.values()] : [refOf(item)];
}

function holderOf(dossier: Dossier, ref: ItemRef, on: Day): Holder | undefined {
  const owner = ownerOn(dossier, ref, on);
  if (!owner?.assignment) return undefined;
  const { name } = owner;
  return { name, ministry: owner.ministry ?? (name && ministryIn(name)) };
}

/**
 * A question with who has what it is about on a day, each once. Only an assignment tells that: after a transfer whoever
 * was spoken to before has nothing to do with it any more.
 */
export function heldQuestion(
  dossier: Dossier,
  item: Questioned,
  question: FollowUp,
  on: Day,
): PutQuestion {
  const holders = new Map<string, Holder>();
  for (const ref of subjectsOf(question, item)) {
    const holder = holderOf(dossier, ref, on);
    if (holder) holders.set(`${holder.name ?? ''}\n${holder.ministry ?? ''}`, holder);
  }
  return { ...question, holders: [...holders.values()] };
}
