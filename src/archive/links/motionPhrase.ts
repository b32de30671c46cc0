import { foldText, straightenText } from '@/language/fold';
import { readMembers } from '@/language/motions/members';
import { findReferences } from '@/language/references/findReferences';
import type { ReferenceId } from '@/language/references/reference';

/** What the subject of a motion says: "Gewijzigde motie van het lid A c.s. over B (t.v.v. 36600-VII-12)". */
export type MotionPhrase = {
  /** How often it says to be changed: 0, "gewijzigde" 1, "nader gewijzigde" 2, "tweede nader gewijzigde" 3. */
  readonly changes: number;
  /** Its submitters as it writes them, and their folded names. */
  readonly names: readonly string[];
  readonly submitters: readonly string[];
  /** What it is about. */
  readonly topic: string;
  /** Papers that it replaces ("t.v.v."). */
  readonly replaces: readonly ReferenceId[];
};

const lead =
  /^\W*(?<times>tweede\s+|derde\s+|vierde\s+)?(?<again>nader\s+)?(?<changed>gew(?:ijzigde?|\.)?\s+)?moties?(?:\s*-\s*|\s+|$)(?:(?:van\s+)?(?:(?:het|de)\s+)*(?:lid|leden|lden)\s+)?/i;
const opening = /^[\s,:]*(?:over|inzake|betreffende|omtrent|aangaande)\s+/i;
/** "(t.v.v. 36600-VII-12)", or the same without brackets before "over": the paper that this one takes the place of. */
const replacement =
  /\(\s*(?:t\.?\s?v\.?\s?v\.?|ter vervanging van)(?!\p{L})[^()]*(?:\([^()]*\)[^()]*)?(?:\)|$)|(?<!\p{L})(?:t\.\s?v\.\s?v\.|tvv|ter vervanging van)(?!\p{L}).*?(?=\s(?:over|inzake|om)\s|\)|$)/giu;

/** A text without the papers that it says are replaced, and those papers. */
export function partReplaced(straight: string): {
  readonly rest: string;
  readonly replaces: readonly ReferenceId[];
} {
  const replaced = straight.match(replacement);
  if (!replaced) return { rest: straight, replaces: [] };
  return {
    rest: straightenText(straight.replace(replacement, ' ')),
    replaces: replaced.flatMap((each) => findReferences(each)).map((each) => each.id),
  };
}

function changesIn(groups: Readonly<Record<string, string | undefined>>): number {
  if (groups['changed'] === undefined) return 0;
  if (groups['again'] === undefined) return 1;
  return groups['times'] === undefined ? 2 : 3;
}

/** Reads the subject of a motion. Never fails: what can't be told is empty, and the topic is then all there is. */
export function readMotionPhrase(subject: string): MotionPhrase {
  const { rest: plain, replaces } = partReplaced(straightenText(subject));
  const head = lead.exec(plain);
  const rest = plain.slice(head?.[0].length ?? 0);
  const members = head ? readMembers(rest) : { names: [], length: 0 };
  return {
    changes: changesIn(head?.groups ?? {}),
    names: members.names,
    submitters: members.names.map(foldText),
    topic: rest.slice(members.length).replace(opening, '').trim(),
    replaces,
  };
}
