import type { Dossier } from '@/domain/dossier/dossier';
import type { JournalEntry } from '@/domain/journal/entry';
import type { Folded } from '@/domain/journal/fold';
import { writtenTime } from '@/domain/journal/written';
import { formatMoment } from '@/i18n/dates';
import { mergeTexts } from '@/i18n/nl/merge';
import { valueText } from '@/items/logbook/valueText';

const telling = ['title', 'what', 'code', 'owner', 'directorate', 'ministry', 'term', 'on'];

/** What a record is called by its most telling field; of what belongs to an item, with that item. */
export function recordName(fields: Folded['fields'], dossier: Dossier): string {
  const field = telling.find((name) => fields[name] !== undefined);
  const own = field ? valueText(field, fields[field], dossier) : '';
  const subject = fields['subject'] ?? fields['subjects'] ?? undefined;
  const about = subject === undefined ? '' : valueText('subject', subject, dossier);
  return [own, about].filter(Boolean).join(', ');
}

/** Who made an entry, and when. */
export function whoAndWhen(entry: JournalEntry): string {
  return mergeTexts.merging.by(entry.author, formatMoment(writtenTime(entry)));
}
