import type { Dossier } from '@/domain/dossier/dossier';
import type { JournalEntry } from '@/domain/journal/entry';
import { itemKinds, parseRef } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/fieldLabels';
import { logbookTexts } from '@/i18n/nl/logbook';
import { titleOf } from '@/items/text/titleOf';

const first = (text: string) => text.charAt(0).toLocaleLowerCase('nl-NL') + text.slice(1);

/** What a change was about, in a few words: "titel van Motie-Bontenbal c.s.", "status toegevoegd". */
export function changeName(entries: readonly JournalEntry[], dossier: Dossier | undefined): string {
  const entry =
    entries.find(({ ref }) => itemKinds.some((kind) => kind === ref.kind)) ?? entries.at(0);
  if (!entry) return '';
  const { ref, action, fields } = entry;
  const subject = fields.find(({ field }) => field === 'subject');
  const about = subject ? (parseRef(subject.to ?? subject.from) ?? ref) : ref;
  const kind = itemKinds.find((it) => it === about.kind);
  const title = kind && dossier?.find(kind, about.id) && titleOf(dossier, { kind, id: about.id });
  const [field] = fields;
  const what =
    action === 'changed' && field
      ? fieldLabel(field.field, ref.kind)
      : logbookTexts.heading(ref.kind, action);
  return first(title ? logbookTexts.ofItem(what, title) : what);
}
