import type { Dossier } from '@/domain/dossier/dossier';
import type { JournalEntry } from '@/domain/journal/entry';
import type { Folded } from '@/domain/journal/fold';
import { writtenTime } from '@/domain/journal/written';
import type { RecordKind, RecordRef } from '@/domain/shared/ids';
import { statusAxes } from '@/domain/status/axes';
import { formatMoment } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { axisLabels, statusLabel } from '@/i18n/nl/status/status';
import { valueText } from '@/items/logbook/valueText';
import { shortName } from '@/items/text/shortened';

const telling = ['title', 'what', 'code', 'owner', 'directorate', 'ministry', 'term', 'on'];

/** A value of a field of a record with these fields, in words; codes of a status by its axis. */
export function fieldText(
  field: string,
  value: unknown,
  fields: Folded['fields'],
  dossier: Dossier,
): string {
  const axis = statusAxes.find((it) => it === (field === 'axis' ? value : fields['axis']));
  if (field === 'axis' && axis) return axisLabels[axis];
  if (field === 'code' && axis && typeof value === 'string') return statusLabel(axis, value);
  return valueText(field, value, dossier);
}

/** The field that tells the most of a record: of evidence its source, as there may be more for one thing on one day. */
function tellingField(kind: RecordKind, fields: Folded['fields']): string | undefined {
  const names = kind === 'evidence' ? ['source'] : telling;
  return names.find((name) => fields[name] !== undefined);
}

/** What a record is called by its most telling field; of what belongs to an item, with that item. */
export function recordName(
  { kind }: Pick<RecordRef, 'kind'>,
  fields: Folded['fields'],
  dossier: Dossier,
): string {
  const field = tellingField(kind, fields);
  const own = field ? fieldText(field, fields[field], fields, dossier) : '';
  const subject = fields['subject'] ?? fields['subjects'] ?? undefined;
  const about = subject === undefined ? '' : valueText('subject', subject, dossier);
  return [own, about]
    .filter(Boolean)
    .map((name) => isolated(shortName(name)))
    .join(', ');
}

/** Who made an entry, and when. */
export function whoAndWhen(entry: JournalEntry): string {
  return mergeTexts.merging.by(shortName(entry.author), formatMoment(writtenTime(entry)));
}
