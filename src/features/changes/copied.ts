import type { Locator } from '@/domain/document/locator';
import type { Dossier } from '@/domain/dossier/dossier';
import { laterDocument } from '@/domain/dossier/laterSource';
import type { Day } from '@/domain/shared/day';
import { formatDayShort } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { changesTexts } from '@/i18n/nl/journal/changes';
import { laterSource } from '@/i18n/nl/sources/laterSource';
import { titleOf } from '@/items/text/titleOf';
import {
  bullets,
  type Formatted,
  grid,
  heading,
  type Line,
  type Piece,
  paragraph,
  stacked,
} from '@/ui/copy/formatted';
import { changeDayTail } from './changeDay';
import { type ChangeGroup, type ChangeRow, type Home, partUnder, remarksOf } from './changeRows';

/** The head of what is copied. */
export type CopiedHead = { readonly title: string; readonly lead: string };

function sourcePieces(locator: Locator, told: Day | undefined, dossier: Dossier): Piece[] {
  const { documentId, page, section, note, url } = locator;
  const document = documentId && dossier.find('document', documentId);
  const title = documentId && titleOf(dossier, { kind: 'document', id: documentId });
  const later = laterDocument(dossier, locator, told);
  const named = later ? `${title} (${laterSource(later.on)})` : title;
  const place = [page && `p. ${page}`, section, note].filter((part) => part !== undefined);
  const words = [named, ...place.map(isolated)].filter(Boolean).join(', ');
  const href = url ?? (document ? document.url : undefined);
  return [href ? { text: words || href, href } : words];
}

function whyPieces({ difference }: ChangeRow, dossier: Dossier): Piece[] {
  const { by, reason, source, on } = difference;
  const words = [reason?.replace(/\.$/u, ''), by]
    .filter((part) => part !== undefined)
    .map(isolated)
    .join('; ');
  if (!source) return words ? [words] : [];
  const label = `${changesTexts.source.toLocaleLowerCase('nl-NL')}: `;
  return [words ? `${words}; ${label}` : label, ...sourcePieces(source, on, dossier)];
}

function course({ from, to, note }: ChangeRow): string {
  const way = [from, to]
    .filter((side) => side !== undefined)
    .map(isolated)
    .join(' → ');
  return note ? `${way} (${note})` : way;
}

/** What a bullet begins with; under the heading that says that it is new or gone, the kind says the rest. */
function opening(row: ChangeRow, under: Home | undefined): string {
  const { title, what, difference } = row;
  const named = under ? partUnder(under, row) : title;
  if (!under && (difference.type === 'appeared' || difference.type === 'disappeared')) {
    return `${title} (${kindLabels[difference.item.kind].one})`;
  }
  return named ? `${named} – ${what}` : what;
}

function bulletOf(row: ChangeRow, under: Home | undefined, dossier: Dossier): Line {
  const start = opening(row, under);
  const way = course(row);
  const words = `${start}${way && `: ${way}`}${changeDayTail(row.difference)}`;
  const why = whyPieces(row, dossier);
  return why.length > 0 ? [`${words} (`, ...why, ').'] : `${words}.`;
}

/** The list of changes as it is pasted elsewhere. */
export function copiedList(
  { title, lead }: CopiedHead,
  groups: readonly ChangeGroup[],
  dossier: Dossier,
): Formatted {
  return stacked([
    heading(2, title),
    paragraph(lead),
    ...groups.flatMap((group) => [
      heading(3, group.title),
      bullets(group.rows.map((row) => bulletOf(row, group.home, dossier))),
    ]),
  ]);
}

/** The table of changes as it is pasted elsewhere. */
export function copiedTable(
  { title, lead }: CopiedHead,
  rows: readonly ChangeRow[],
  dossier: Dossier,
): Formatted {
  const { item, change, from, to, on, why } = changesTexts.columns;
  const lines = rows.map((row): Line[] => [
    row.title,
    row.what,
    row.from ?? '',
    [row.to, ...remarksOf(row).map((remark) => `(${remark})`)].filter(Boolean).join(' '),
    row.difference.on ? formatDayShort(row.difference.on) : '',
    whyPieces(row, dossier),
  ]);
  return stacked([
    heading(2, title),
    paragraph(lead),
    grid([item, change, from, to, on, why], lines),
  ]);
}
