import { straightenText } from '../fold';
import { findReferences } from './findReferences';
import { dossierOf, dossierPattern, isBudget } from './patterns';
import { type Dossier, kamerstuk, type Reference } from './reference';
import { withoutSession } from './session';

const lead =
  '^\\(?(?:https?:\\/\\/zoek\\.officielebekendmakingen\\.nl\\/)?(?:kamerstuk(?:ken)?|kst|dossier)?[ :-]*(?:II? )?';
const tail = '(?:\\.html)?\\)?\\.?$';
const whole = new RegExp(
  `${lead}${dossierPattern}(?:[ ,.-]*(?:nrs?|nummer)?[ ,.]*)(?:(?<digits>\\d{1,4})|(?<letters>[A-Z]{1,3}))${tail}`,
  'i',
);
/** What people type without blanks: "36200vii72". */
const glued = new RegExp(
  `${lead}(\\d{2})[ .]?(\\d{3})[ -]?([IVX]{1,6}[AB]?)[ -]?(\\d{1,4})${tail}`,
  'i',
);
const alone = new RegExp(
  `${lead}${dossierPattern}(?:[ -](?<letter>[A-Z])|-(?<sub>\\d{2}))?${tail}`,
  'i',
);

const canonical = /^kst-(\d{5})(?:-([IVXL]{1,6}[AB]?|[A-Z]|R\d{1,4}|\d{2}))?-(\d{1,4}|[A-Z]{1,3})$/;

/** The canonical form is never ambiguous, so it is read as it stands: `kst-36600-A-12`, in any case. */
function fromCanonical(text: string): Reference | undefined {
  const upper = text.replace(/^kst/i, '').toUpperCase();
  const match = canonical.exec(`kst${upper}`);
  if (!match?.[1] || !match[3]) return undefined;
  const number = /^\d/.test(match[3]) ? String(Number(match[3])) : match[3];
  return kamerstuk(
    match[2] ? { number: match[1], addition: match[2] } : { number: match[1] },
    number,
  );
}

/** A mark without the blanks and hyphens that people put in or leave out: "2022 Z 21953". */
function squeezed(mark: string): string {
  return mark.toUpperCase().replace(/[ -]/g, '');
}

function typed(text: string): Reference | undefined {
  const tight = glued.exec(text);
  if (tight?.[3] && tight[4]) {
    const dossier = {
      number: `${tight[1] ?? ''}${tight[2] ?? ''}`,
      addition: tight[3].toUpperCase(),
    };
    return kamerstuk(dossier, String(Number(tight[4])));
  }
  const match = whole.exec(text);
  if (!match?.groups) return undefined;
  const dossier = dossierOf(match.groups);
  const digits = match.groups['digits'];
  const letters = match.groups['letters']?.toUpperCase();
  if (digits) return kamerstuk(dossier, String(Number(digits)));
  const isFund = !dossier.addition && isBudget(dossier.number) && !/nr|,/i.test(text);
  return letters && !isFund ? kamerstuk(dossier, letters) : undefined;
}

/**
 * The one reference that the whole text is, as someone types it in a search box: "36200 VII 72", "36200vii72",
 * "kst-36410-vi-60", "2022z21953", or a link to officielebekendmakingen.nl. `undefined` when it is anything else.
 */
export function parseReference(text: string): Reference | undefined {
  const straight = withoutSession(straightenText(text));
  const found = findReferences(straight);
  const mark = found.length === 1 ? found[0] : undefined;
  if (mark && mark.kind !== 'kamerstuk')
    return squeezed(mark.id) === squeezed(straight) ? mark : undefined;
  return fromCanonical(straight) ?? typed(straight);
}

/** The dossier that the whole text names without a paper's number: "Kamerstuk 36 200 VII", "21501-32"; else `undefined`. */
export function readDossier(text: string): Dossier | undefined {
  const match = alone.exec(withoutSession(straightenText(text)));
  if (!match?.groups) return undefined;
  const dossier = dossierOf(match.groups);
  const added = match.groups['letter']?.toUpperCase() ?? match.groups['sub'];
  return dossier.addition || !added ? dossier : { ...dossier, addition: added };
}
