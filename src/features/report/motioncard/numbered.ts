import type { Locator } from '@/domain/document/locator';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { Motion } from '@/domain/motion/motion';
import { formatDayShort, termWords } from '@/i18n/dates';
import { motionCardTexts as texts } from '@/i18n/nl/report/motionCard';
import { printedReferences } from '@/items/text/printedReferences';
import { titleOf } from '@/items/text/titleOf';
import { webAddressOf } from '../sheet/addressOf';
import type { SheetLine, SheetPiece } from '../sheet/sheet';
import { linkedTo, placeText, sourceKeyOf } from '../sheet/sources';

/** The sources of a card, each with its number: cited by that, written out once. */
export type NumberedSources = {
  /** "[2, p. 1]", linked to the source itself. */
  readonly cite: (locator: Locator) => SheetPiece;
  /** "[1]", linked to the motion itself. */
  readonly citeMotion: () => SheetPiece;
  /** The motion, and all that was cited so far, in order of number. */
  readonly list: () => SheetLine[];
};

function dayOf(dossier: Dossier, documentId: string): string | undefined {
  const dated = dossier.find('document', documentId)?.dated;
  if (!dated) return undefined;
  const { earliest, latest } = dated;
  return earliest && earliest === latest ? formatDayShort(earliest) : termWords(dated);
}

/** An address as it is read: what every address begins with says nothing. */
function readable(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/u, '');
}

/** An address to read and to follow, after what it is the address of. */
function addressPieces(address: string | undefined): SheetPiece[] {
  return address ? [', ', { text: readable(address), href: address }] : [];
}

function motionWritten(dossier: Dossier, motion: Motion): SheetLine {
  const { title, submittedOn } = motion;
  const ref = refOf(motion);
  const name = printedReferences(motion).join(' · ') || title;
  return [
    texts.motionItself,
    { text: name, to: ref },
    ...(submittedOn ? [`, ${formatDayShort(submittedOn)}`] : []),
    ...addressPieces(webAddressOf(dossier, ref)),
  ];
}

function written(dossier: Dossier, { documentId, url, note }: Locator): SheetLine {
  if (!documentId) {
    if (!url) return [note ?? ''];
    return [note ? `${note}, ` : '', { text: readable(url), href: url }];
  }
  const ref = { kind: 'document', id: documentId } as const;
  const on = dayOf(dossier, documentId);
  return [
    { text: titleOf(dossier, ref), to: ref },
    ...(on ? [`, ${on}`] : []),
    ...addressPieces(webAddressOf(dossier, ref)),
  ];
}

/** Whether a source is the motion itself: its page at the Kamer, or a document with one of its references. */
function isMotionItself(dossier: Dossier, motion: Motion, { documentId, url }: Locator): boolean {
  if (!documentId) return url !== undefined && url === webAddressOf(dossier, refOf(motion));
  const { references = [] } = dossier.find('document', documentId) ?? {};
  return references.some((reference) => motion.references.includes(reference));
}

function withNumber(number: number, line: SheetLine): SheetLine {
  return [`[${number}] `, ...line];
}

/** Numbers sources in the order in which they are first cited; the motion itself is always the first. */
export function numberSources(dossier: Dossier, motion: Motion): NumberedSources {
  const numbered = new Map<string, Locator>();
  const numberOf = (locator: Locator) => {
    if (isMotionItself(dossier, motion, locator)) return 1;
    const key = sourceKeyOf(locator);
    if (!numbered.has(key)) numbered.set(key, locator);
    return [...numbered.keys()].indexOf(key) + 2;
  };
  return {
    cite: (locator) => {
      const place = placeText(locator);
      const text = `[${numberOf(locator)}${place ? `, ${place}` : ''}]`;
      return linkedTo(dossier, text, locator, refOf(motion));
    },
    citeMotion: () => ({ text: '[1]', to: refOf(motion) }),
    list: () =>
      [
        motionWritten(dossier, motion),
        ...[...numbered.values()].map((locator) => written(dossier, locator)),
      ].map((line, at) => withNumber(at + 1, line)),
  };
}
