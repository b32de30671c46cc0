import * as v from 'valibot';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { loneDocumentId } from '@/domain/archive/loneDocument';
import { type Result, success } from '@/domain/shared/result';
import { submittersIn } from '@/language/motions/submitters';
import { type FieldFailure, missingField } from './archiveReading';
import { cleanText } from './cleanText';
import { dayField, numberField, rawList, textField } from './rawFields';
import { fieldReader } from './readFields';
import { kindOfSoort } from './readZaak';
import { caseReferences } from './references';

const documentSchema = v.object({
  Id: textField,
  DocumentNummer: textField,
  Soort: textField,
  Titel: textField,
  Onderwerp: textField,
  Datum: dayField,
  Vergaderjaar: textField,
  Volgnummer: numberField,
  GewijzigdOp: textField,
  ApiGewijzigdOp: textField,
  Kamerstukdossier: rawList,
  Zaak: rawList,
});
const readFields = fieldReader(documentSchema);
type RawDocument = v.InferOutput<typeof documentSchema>;

const caseSchema = v.object({ Nummer: textField });

/** A document, with the numbers of the cases that the reply says it belongs to. */
export type ReadDocument = { readonly item: ArchiveItem; readonly cases: readonly string[] };

function casesOf({ Zaak = [] }: RawDocument): string[] {
  return Zaak.flatMap((raw) => {
    const parsed = v.safeParse(caseSchema, raw);
    return (parsed.success && parsed.output.Nummer) || [];
  });
}

/** What the feed may leave out. */
function optionalFields(raw: RawDocument) {
  const { Datum: on, Vergaderjaar: year, Volgnummer: sequence } = raw;
  const changedAt = raw.ApiGewijzigdOp ?? raw.GewijzigdOp;
  return {
    ...(on && { on }),
    ...(year && { year }),
    ...(sequence !== undefined && sequence > 0 && { sequence }),
    ...(changedAt && { changedAt }),
  };
}

/**
 * A Document of the Kamer's open data: the paper of a case, or one that has none. As a record it bears an id and number of its
 * own, for as long as its case is not known. Fails with the field that is missing when it has no number.
 */
export function readDocument(
  raw: Readonly<Record<string, unknown>>,
): Result<ReadDocument, FieldFailure> {
  const read = readFields(raw);
  if (!read.ok) return read;
  const { fields: document, extra } = read.value;
  const number = document.DocumentNummer ?? '';
  if (number === '') return missingField('reading.noNumber', 'DocumentNummer');
  const soort = document.Soort ?? '';
  const kind = kindOfSoort(soort);
  const subject = cleanText(document.Onderwerp ?? '');
  const item = {
    id: loneDocumentId(document.Id ?? number),
    kind,
    soort,
    number,
    title: cleanText(document.Titel ?? ''),
    subject,
    references: caseReferences(document),
    names: kind === 'motion' ? submittersIn(subject) : [],
    decisions: [],
    ...optionalFields(document),
    ...(extra && { extra }),
  };
  return success({ item, cases: casesOf(document) });
}
