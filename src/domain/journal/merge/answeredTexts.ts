import type { EntryId, FieldChange, JournalEntry } from '../entry';
import { ordered } from '../fold';
import { sameValue } from '../value';
import { isFreeText } from './freeTexts';
import { isMerge } from './standingEntries';

/** The entries of one record: what a merge of it took over, and the rest. */
type Parted = { readonly taken: readonly JournalEntry[]; readonly rest: readonly JournalEntry[] };

function changeOf(field: string, { fields }: JournalEntry): FieldChange | undefined {
  return fields.find((it) => it.field === field);
}

/** What the work that was taken over began from, of a field; absent where it says nothing of that. */
function baseOf(field: string, { taken, rest }: Parted): { readonly is: unknown } | undefined {
  const first = taken.find((entry) => changeOf(field, entry));
  const change = first && changeOf(field, first);
  if (!change) return undefined;
  if (first.action !== 'created') return { is: change.from };
  // Begun in both copies: what both began with is where they parted.
  const own = rest.find(({ action }) => action === 'created');
  const isAlike = own && sameValue(changeOf(field, own)?.to, change.to);
  return { is: isAlike ? change.to : undefined };
}

/**
 * Whether a merge wrote a text because somebody was asked for it: it keeps what was there, or takes something else in the place
 * of what the work that it took over did not begin from, so that both had changed it. Of what only the colleague had changed a
 * merge repeats the value, and that is no answer.
 */
function isAnswer({ field, from, to }: FieldChange, entries: Parted): boolean {
  if (!isFreeText(field)) return false;
  if (sameValue(from, to)) return true;
  const base = baseOf(field, entries);
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
    const entries = {
      taken: inOrder.filter(({ id }) => takes.has(id)),
      rest: inOrder.filter(({ id }) => !takes.has(id)),
    };
    return merge.fields
      .filter((change) => isAnswer(change, entries))
      .map(({ field }) => [field, merge] as const);
  });
}
