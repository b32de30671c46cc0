import { straightenText } from '../fold';
import { readMark } from './marks';
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
/** The number before its dossier: "nr. 72 36200 VII", "motie nr 72 van 36 200 VII". */
const numberFirst =
  /^\(?(?:kamerstuk|motie|stuk)?[ ,]*(?:nrs?|nummer)[ .]*(?<digits>\d{1,4})[ ,]+(?:(?:bij|in|uit|van) )?(?<dossier>\D{0,14}\d.*)$/i;
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

function turned(text: string): Reference | undefined {
  const { digits, dossier: written } = numberFirst.exec(text)?.groups ?? {};
  const dossier = written === undefined ? undefined : readDossier(written);
  return digits && dossier ? kamerstuk(dossier, String(Number(digits))) : undefined;
}

/**
 * The one reference that the whole text is, as someone types it in a search box: "36200 VII 72", "36200vii72",
 * "nr. 72 36200 VII", "kst-36410-vi-60", "2022z21953", or a link to officielebekendmakingen.nl. `undefined` when it is anything else.
 */
export function parseReference(text: string): Reference | undefined {
  const straight = withoutSession(straightenText(text));
  // Most of what is typed in a search box is none, and none is without a number.
  if (!/\d/.test(straight)) return undefined;
  return readMark(straight) ?? fromCanonical(straight) ?? typed(straight) ?? turned(straight);
}

/** The dossier that the whole text names without a paper's number: "Kamerstuk 36 200 VII", "21501-32"; else `undefined`. */
export function readDossier(text: string): Dossier | undefined {
  const match = alone.exec(withoutSession(straightenText(text)));
  if (!match?.groups) return undefined;
  const dossier = dossierOf(match.groups);
  const added = match.groups['letter']?.toUpperCase() ?? match.groups['sub'];
  return dossier.addition || !added ? dossier : { ...dossier, addition: added };
}
