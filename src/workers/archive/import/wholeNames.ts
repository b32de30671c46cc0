import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { submittersIn } from '@/language/motions/submitters';

/** Whether names that were kept are those of the subject, short of what comes before some of them, or none at all. */
function areShortOf(kept: readonly string[], whole: readonly string[]): boolean {
  if (kept.length === 0) return true;
  return (
    kept.length === whole.length &&
    kept.every((name, at) => whole[at] === name || whole[at]?.endsWith(` ${name}`) === true)
  );
}

/**
 * A motion with its submitters as its subject names them. Records used to be stored with "Bommel" for "Motie Van Bommel en
 * Peters over …", and without those of whom the subject words it otherwise than usual. What the feed itself gave as
 * names stays, as does any other record.
 */
export function withWholeNames(item: ArchiveItem): ArchiveItem {
  if (item.kind !== 'motion') return item;
  const names = submittersIn(item.subject);
  const isWhole = names.every((name, at) => item.names[at] === name);
  return isWhole || !areShortOf(item.names, names) ? item : { ...item, names };
}
