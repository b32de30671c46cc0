import type { EntryId, FieldChange, JournalEntry } from '../entry';
import { ordered } from '../fold';
import { sameValue } from '../value';
import { isFreeText } from './freeTexts';
import { isMerge } from './standingEntries';

/** What the work in these entries on a field began from; absent where they say nothing of it. */
function baseOf(
  field: string,
  entries: readonly JournalEntry[],
): { readonly is: unknown } | undefined {
  for (const { action, fields } of entries) {
    const change = fields.find((it) => it.field === field);
    if (change) return { is: action === 'created' ? change.to : change.from };
  }
  return undefined;
}

/**
 * Whether a merge wrote a text because somebody was asked for it: it keeps what was there, or takes something else in the place
 * of what the work that it took over did not begin from, so that both had changed it. Of what only the colleague had changed a
 * merge repeats the value, and that is no answer.
 */
function isAnswer({ field, from, to }: FieldChange, taken: readonly JournalEntry[]): boolean {
  if (!isFreeText(field)) return false;
  if (sameValue(from, to)) return true;
  const base = baseOf(field, taken);
  return base !== undefined && !sameValue(base.is, from);
}

/**
 * The texts of one record about which somebody who merged was asked, by the entries with their answers. Such an answer is a
 * change of that text, also when it says that all stays as it is; so what another one answers meanwhile is asked about again.
 */
export function answeredTexts(
  own: readonly JournalEntry[],
): readonly (readonly [field: string, answer: JournalEntry])[] {
  const merges = own.filter((entry) => isMerge(entry) && entry.action !== 'created');
  if (merges.length === 0) return [];
  const inOrder = ordered(own);
  return merges.flatMap((merge) => {
    const takes: ReadonlySet<EntryId> = new Set(merge.takes);
    const taken = inOrder.filter(({ id }) => takes.has(id));
    return merge.fields
      .filter((change) => isAnswer(change, taken))
      .map(({ field }) => [field, merge] as const);
  });
}
