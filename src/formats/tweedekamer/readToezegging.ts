import * as v from 'valibot';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { type Result, success } from '@/domain/shared/result';
import { type FieldFailure, wrongField } from './archiveReading';
import { cleanText } from './cleanText';
import { dutchDay } from './dutchDay';
import { extraFields } from './extraFields';
import { textField } from './rawFields';

const entries = {
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
  Aanmaakdatum: textField,
  DatumNakoming: textField,
  GewijzigdOp: textField,
  ApiGewijzigdOp: textField,
};
const toezeggingSchema = v.object(entries);
type RawToezegging = v.InferOutput<typeof toezeggingSchema>;
const known = new Set(Object.keys(entries));

function ministerOf({ Naam, Initialen, Tussenvoegsel, Achternaam }: RawToezegging): string[] {
  const name = Achternaam
    ? [Initialen, Tussenvoegsel, Achternaam].filter(Boolean).join(' ')
    : (Naam ?? '');
  return name === '' ? [] : [cleanText(name)];
}

function optionalFields(raw: RawToezegging) {
  const on = dutchDay(raw.Aanmaakdatum);
  const term = dutchDay(raw.DatumNakoming);
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
  const parsed = v.safeParse(toezeggingSchema, raw);
  if (!parsed.success) return wrongField(v.getDotPath(parsed.issues[0]) ?? '');
  const commitment = parsed.output;
  const number = commitment.Nummer ?? '';
  const id = commitment.Id ?? number;
  if (id === '') return wrongField('Id');
  const extra = extraFields({ ...raw, Status: undefined }, known);
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
