import { type Dossier, subjectsOf } from '@/domain/dossier/dossier';
import type { JournalEntry } from '@/domain/journal/entry';
import { itemKinds } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { logbookTexts } from '@/i18n/nl/journal/logbook';
import { titleOf } from '@/items/text/titleOf';

function isOfItem({ ref }: JournalEntry): boolean {
  return itemKinds.some((kind) => kind === ref.kind);
}

/** The title of the item that an entry is about; nothing where that is not in the dossier. */
function itemTitle({ ref }: JournalEntry, dossier: Dossier): string | undefined {
  const record = dossier.find(ref.kind, ref.id);
  if (!record) return undefined;
  const [about = ref] = record.kind === 'request' ? [] : subjectsOf(record);
  const kind = itemKinds.find((it) => it === about.kind);
  return kind && titleOf(dossier, { kind, id: about.id });
}

/** What a change was about, in a few words: "titel van Motie-Bontenbal c.s.", "status van Media en democratie". */
export function changeName(entries: readonly JournalEntry[], dossier: Dossier | undefined): string {
  const entry = entries.find(isOfItem) ?? entries.at(0);
  if (!entry) return '';
  const { ref, action, fields } = entry;
  const [field] = fields;
  const isOneField = action === 'changed' && field && fields.length === 1;
  const what = isOneField ? fieldLabel(field.field, ref.kind) : kindLabels[ref.kind].one;
  const words = what.charAt(0).toLocaleLowerCase('nl-NL') + what.slice(1);
  const title = dossier && itemTitle(entry, dossier);
  return title ? logbookTexts.ofItem(words, title, isOfItem(entry) && !isOneField) : words;
}
