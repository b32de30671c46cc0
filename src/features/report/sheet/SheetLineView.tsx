import type { Dossier } from '@/domain/dossier/dossier';
import { itemAddress } from '@/items/links/itemAddress';
import { AppLink } from '@/routing/AppLink';
import { Badge } from '@/ui/badge/Badge';
import { OutsideLink } from '@/ui/link/OutsideLink';
import { keyedLines, keyedPieces } from './keyed';
import styles from './Sheet.module.css';
import type { SheetCell, SheetLine, SheetPiece } from './sheet';
import { isLink } from './sources';

/** A day by itself stays on one line, however narrow its column. */
const day = /^\d\d-\d\d-\d{4}$/u;

function PieceView({ dossier, piece }: { dossier: Dossier; piece: SheetPiece }) {
  if (typeof piece === 'string') {
    return day.test(piece) ? <span className={styles['day']}>{piece}</span> : piece;
  }
  if ('tone' in piece) return <Badge tone={piece.tone}>{piece.text}</Badge>;
  if ('href' in piece) {
    return <OutsideLink to={piece.href}>{piece.text}</OutsideLink>;
  }
  const address = itemAddress(dossier, piece.to);
  return address ? <AppLink to={address}>{piece.text}</AppLink> : piece.text;
}

/** A line of a sheet with its links and states. */
export function SheetLineView({ dossier, line }: { dossier: Dossier; line: SheetLine }) {
  return keyedPieces(line).map(({ key, item }) => (
    <PieceView key={key} dossier={dossier} piece={item} />
  ));
}

/** A line that is a link and no more, so that nothing around it makes it big enough to hit. */
function isLinkAlone([first, ...others]: SheetLine): boolean {
  return others.length === 0 && first !== undefined && isLink(first);
}

/** The lines of a cell, one below the other. */
export function SheetCellView({ dossier, cell }: { dossier: Dossier; cell: SheetCell }) {
  return keyedLines(cell).map(({ key, item }) => (
    <div key={key} className={isLinkAlone(item) ? styles['alone'] : styles['line']}>
      <SheetLineView dossier={dossier} line={item} />
    </div>
  ));
}
