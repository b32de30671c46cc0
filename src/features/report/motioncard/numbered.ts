import type { Locator } from '@/domain/document/locator';
import type { Dossier } from '@/domain/dossier/dossier';
import { formatDayShort, termWords } from '@/i18n/dates';
import { titleOf } from '@/items/text/titleOf';
import { webAddressOf } from '../sheet/addressOf';
import type { SheetLine, SheetPiece } from '../sheet/sheet';
import { linkedTo, placeText, sourceKeyOf } from '../sheet/sources';

/** The sources of a card, each with its number: cited by that, written out once. */
export type NumberedSources = {
  /** "[2, p. 1]", linked to the source itself. */
  readonly cite: (locator: Locator) => SheetPiece;
  /** All that was cited so far, in order of number. */
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

function written(dossier: Dossier, number: number, locator: Locator): SheetLine {
  const { documentId, url, note } = locator;
  const head = `[${number}] `;
  if (!documentId)
    return url
      ? [`${head}${note ?? ''}${note ? ', ' : ''}`, { text: readable(url), href: url }]
      : [`${head}${note ?? ''}`];
  const ref = { kind: 'document', id: documentId } as const;
  const on = dayOf(dossier, documentId);
  const address = webAddressOf(dossier, ref);
  return [
    head,
    { text: titleOf(dossier, ref), to: ref },
    ...(on ? [`, ${on}`] : []),
    ...(address ? [', ', { text: readable(address), href: address }] : []),
  ];
}

/** Numbers sources in the order in which they are first cited. */
export function numberSources(dossier: Dossier, motionId: string): NumberedSources {
  const numbered = new Map<string, Locator>();
  const numberOf = (locator: Locator) => {
    const key = sourceKeyOf(locator);
    if (!numbered.has(key)) numbered.set(key, locator);
    return [...numbered.keys()].indexOf(key) + 1;
  };
  return {
    cite: (locator) => {
      const place = placeText(locator);
      const text = `[${numberOf(locator)}${place ? `, ${place}` : ''}]`;
      return linkedTo(dossier, text, locator, { kind: 'motion', id: motionId });
    },
    list: () => [...numbered.values()].map((locator, at) => written(dossier, at + 1, locator)),
  };
}
