import { type ArchiveItem, parseArchiveItem } from './archiveItem';

function union(known: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...known, ...added])];
}

/** What only an imported text brings, and a later record of the same case does not: it stays. */
function kept({ text, dictum }: ArchiveItem) {
  return { ...(text !== undefined && { text }), ...(dictum && { dictum }) };
}

/**
 * A record that comes again, in a later version: what it says now counts. References that are known and the text that
 * was imported apart stay, as a reply that wasn't expanded says nothing about them.
 */
export function replaced(known: ArchiveItem, later: ArchiveItem): ArchiveItem {
  return {
    ...kept(known),
    ...later,
    names: later.names.length > 0 ? later.names : known.names,
    decisions: later.decisions.length > 0 ? later.decisions : known.decisions,
    references: union(later.references, known.references),
  };
}

/** A record completed by a text or references that came apart: only what it doesn't say itself is taken over. */
export function completed(known: ArchiveItem, addition: ArchiveItem): ArchiveItem {
  return {
    ...addition,
    ...known,
    ...kept(addition),
    title: known.title || addition.title,
    subject: known.subject || addition.subject,
    names: known.names.length > 0 ? known.names : addition.names,
    references: union(known.references, addition.references),
  };
}

/** A case with the document that is its paper: by the number of that it is known too, and all else it says itself. */
export function withDocument(known: ArchiveItem, document: ArchiveItem): ArchiveItem {
  return {
    ...known,
    ...(known.text === undefined && kept(document)),
    references: union(known.references, [document.number, ...document.references]),
  };
}

function inOrder(item: ArchiveItem): string {
  return JSON.stringify(parseArchiveItem(item));
}

/** Whether two records say the same; the order of their fields says nothing. */
export function saysTheSame(one: ArchiveItem, other: ArchiveItem): boolean {
  return inOrder(one) === inOrder(other);
}
