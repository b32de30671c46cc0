import * as v from 'valibot';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { type Result, success } from '@/domain/shared/result';
import { type FieldFailure, missingField } from './archiveReading';
import { cleanText } from './cleanText';
import { dayField, textField } from './rawFields';
import { fieldReader } from './readFields';

const toezeggingSchema = v.object({
  Id: textField,
  Nummer: textField,
  Naam: textField,
  Achternaam: textField,
  Initialen: textField,
  Tussenvoegsel: textField,
  Functie: textField,
  Ministerie: textField,
  Tekst: textField,
  Status: textField,
  Aanmaakdatum: dayField,
  DatumNakoming: dayField,
  GewijzigdOp: textField,
  ApiGewijzigdOp: textField,
});
const readFields = fieldReader(toezeggingSchema);
type RawToezegging = v.InferOutput<typeof toezeggingSchema>;

function ministerOf({ Naam, Initialen, Tussenvoegsel, Achternaam }: RawToezegging): string[] {
  const name = Achternaam
    ? [Initialen, Tussenvoegsel, Achternaam].filter(Boolean).join(' ')
    : (Naam ?? '');
  return name === '' ? [] : [cleanText(name)];
}

function optionalFields(raw: RawToezegging) {
  const { Aanmaakdatum: on, DatumNakoming: term } = raw;
  const changedAt = raw.ApiGewijzigdOp ?? raw.GewijzigdOp;
  return {
    ...(on && { on }),
    ...(term && { term }),
    ...(raw.Status && { status: cleanText(raw.Status) }),
    ...(raw.Ministerie && { ministry: cleanText(raw.Ministerie) }),
    ...(changedAt && { changedAt }),
  };
}

/** A Toezegging of the Kamer's open data; its status stays in the feed's words, of either vocabulary. Fails with the field that is wrong. */
export function readToezegging(
  raw: Readonly<Record<string, unknown>>,
): Result<ArchiveItem, FieldFailure> {
  const read = readFields(raw);
  if (!read.ok) return read;
  const { fields: commitment, extra } = read.value;
  const number = commitment.Nummer ?? '';
  const id = commitment.Id ?? number;
  if (id === '') return missingField('reading.noNumber', 'Id');
  return success({
    id,
    kind: 'commitment',
    soort: 'Toezegging',
    number,
    title: cleanText(commitment.Functie ?? ''),
    subject: cleanText(commitment.Tekst ?? ''),
    references: [],
    names: ministerOf(commitment),
    decisions: [],
    ...optionalFields(commitment),
    ...(extra && { extra }),
  });
}
