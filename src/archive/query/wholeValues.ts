import { feedLabels } from '@/language/motions/feedLabels';
import { particle } from '@/language/motions/members';
import { readDossier } from '@/language/references/parseReference';
import { foldedWords } from '@/language/words/words';
import type { Piece } from './piece';

const labels: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['appreciatie', feedLabels.appreciation],
  ['soort', feedLabels.soort],
]);
const mostWords = 6;
/** A beginning that stops here says nothing of the label: "soort:brief van de minister" is no letter of a member. */
const openEnd = / (?:van|bij|met|het|en|door|de)$/;

/** What comes before a name, and the name: "van der plas". */
const nameAfterParticles = new RegExp(`^(?:${particle}\\s+)+\\S+$`, 'iu');

function isValue(field: string, text: string): boolean {
  if (field === 'indiener') return nameAfterParticles.test(text);
  if (field === 'dossier') return readDossier(text) !== undefined;
  const words = foldedWords(text).join(' ');
  return (labels.get(field) ?? []).some(
    (label) => label === words || (label.startsWith(`${words} `) && !openEnd.test(words)),
  );
}

/** How many of the pieces after the one at `at` belong to the value of its field. */
function furtherWords(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  if (piece?.field === undefined || piece.isQuoted || piece.text === '') return 0;
  const following = pieces.slice(at + 1, at + mostWords);
  const other = following.findIndex(
    (one) => one.field !== undefined || one.isQuoted || one.isExcluded,
  );
  const bare = other < 0 ? following : following.slice(0, other);
  for (let count = bare.length; count > 0; count -= 1) {
    const text = [piece, ...bare.slice(0, count)].map((one) => one.text).join(' ');
    if (isValue(piece.field, text)) return count;
  }
  return 0;
}

/** The pieces, of which a value in several words that someone did not quote is one: "dossier:36 200 VII". */
export function withWholeValues(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    const further = furtherWords(pieces, at);
    const all = pieces.slice(at, at + further + 1);
    const joined = (part: 'text' | 'written') => all.map((one) => one[part]).join(' ');
    whole.push(
      further === 0 ? piece : { ...piece, text: joined('text'), written: joined('written') },
    );
    at += further;
  }
  return whole;
}
