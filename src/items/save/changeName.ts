import { type Dossier, subjectsOf } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { deletedField, type JournalEntry } from '@/domain/journal/entry';
import { type ItemRef, itemKinds, refKey } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { logbookTexts } from '@/i18n/nl/journal/logbook';
import { titleOf } from '@/items/text/titleOf';

function isOfItem({ ref }: JournalEntry): boolean {
  return itemKinds.some((kind) => kind === ref.kind);
}

/** The item that a record is, or is about: a postponement by way of its term. */
function itemOf(record: DossierRecord, dossier: Dossier): ItemRef | undefined {
  const [about = record] = record.kind === 'request' ? [] : subjectsOf(record);
  const kind = itemKinds.find((it) => it === about.kind);
  if (kind) return { kind, id: about.id };
  const next = dossier.find(about.kind, about.id);
  return next && itemOf(next, dossier);
}

/** The title of the item that an entry is about; nothing where that is not in the dossier. */
function itemTitle({ ref }: JournalEntry, dossier: Dossier): string | undefined {
  const record = dossier.find(ref.kind, ref.id);
  const item = record && itemOf(record, dossier);
  return item && titleOf(dossier, item);
}

/**
 * The entry that says what was done. What is said of an item that the change leaves as it is goes before an item: a
 * document that is new was then only written along, as the source of that. Else an item goes before what is about it.
 */
function mainEntry(
  entries: readonly JournalEntry[],
  dossier: Dossier | undefined,
): JournalEntry | undefined {
  const written = new Set(entries.map(({ ref }) => refKey(ref)));
  const isSaidOfOther = (entry: JournalEntry) => {
    const record = isOfItem(entry) ? undefined : dossier?.find(entry.ref.kind, entry.ref.id);
    return record && !subjectsOf(record).some((subject) => written.has(refKey(subject)));
  };
  return entries.find(isSaidOfOther) ?? entries.find(isOfItem) ?? entries.at(0);
}

/** What a change was about, in a few words: "titel van Motie-Bontenbal c.s.", "status van Media en democratie". */
export function changeName(entries: readonly JournalEntry[], dossier: Dossier | undefined): string {
  const entry = mainEntry(entries, dossier);
  if (!entry) return '';
  const { ref, action, fields } = entry;
  const [field] = fields;
  const isOneField =
    action === 'changed' && field && fields.length === 1 && field.field !== deletedField;
  const what = isOneField ? fieldLabel(field.field, ref.kind) : kindLabels[ref.kind].one;
  const words = what.charAt(0).toLocaleLowerCase('nl-NL') + what.slice(1);
  const title = dossier && itemTitle(entry, dossier);
  return title ? logbookTexts.ofItem(words, title, isOfItem(entry) && !isOneField) : words;
}
