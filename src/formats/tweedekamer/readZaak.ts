import * as v from 'valibot';
import type { ArchiveItem, ArchiveKind } from '@/domain/archive/archiveItem';
import { type Result, success } from '@/domain/shared/result';
import { readMembers } from '@/language/motions/members';
import { submittersIn } from '@/language/motions/submitters';
import { type FieldFailure, missingField } from './archiveReading';
import { cleanText } from './cleanText';
import { dayField, flagField, numberField, rawList, textField } from './rawFields';
import { readDecisions } from './readDecisions';
import { fieldReader } from './readFields';
import { caseReferences } from './references';

const zaakSchema = v.object({
  Id: textField,
  Nummer: textField,
  Soort: textField,
  Titel: textField,
  Onderwerp: textField,
  GestartOp: dayField,
  Termijn: dayField,
  Vergaderjaar: textField,
  Volgnummer: numberField,
  Afgedaan: flagField,
  GewijzigdOp: textField,
  ApiGewijzigdOp: textField,
  Kabinetsappreciatie: textField,
  Kamerstukdossier: rawList,
  Besluit: rawList,
  Document: rawList,
  ZaakActor: rawList,
});
const readFields = fieldReader(zaakSchema);
export type RawZaak = v.InferOutput<typeof zaakSchema>;

const actorSchema = v.object({ ActorNaam: textField, Relatie: textField });
/** Which of the archive's kinds a Soort of the feed is. */
export function kindOfSoort(soort: string): ArchiveKind {
  if (/^motie\b/i.test(soort)) return 'motion';
  if (/^brief (?:regering|van de regering)/i.test(soort)) return 'letter';
  return /^toezegging/i.test(soort) ? 'commitment' : 'other';
}

/** A motion begins so; a letter about one says first what it does, or which paper the motion is. */
const motionFormula =
  /^(?:(?:nader|tweede|derde|vierde)\s)*(?:gew(?:ijzigde|\.)?\s)?motie(?<of>\svan\s(?:het\slid|de\sleden)\s|\s?-\s?|\s)/i;
const namesPaper = /\(\s*(?:kamerstuk(?:ken)?\s)?\d{2}\s?\d{3}\b/i;
const takesPlace = /^\s*\(\s*t\.?\s?v\.?\s?v/i;
/** What follows on the members in a motion. A letter may name their party. */
const saysMore = /^\s*[^\s(]/;
/** Until 2013 motions were called "Motie-X over …" or "Motie X over …"; then only this word tells them from other texts. */
const saysAbout = /^\s+over\s/i;

/**
 * Whether a subject is worded as that of a motion itself. A letter may be called "Motie-X over …" as well: so only a record that
 * bears the field of the appreciation, be it empty, is a motion by those words alone. All of 55,676 motions that were looked
 * through bear it, and none of 85,468 letters.
 */
function readsAsMotion(subject: string, hasAppreciation: boolean): boolean {
  const formula = motionFormula.exec(subject);
  if (!formula || namesPaper.test(subject)) return false;
  const named = subject.slice(formula[0].length);
  const { length } = readMembers(named);
  const rest = named.slice(length);
  const isWhole = (formula.groups?.['of'] ?? '').trim().startsWith('van');
  const goesOn = isWhole
    ? saysMore.test(rest)
    : hasAppreciation && length > 0 && saysAbout.test(rest);
  return goesOn || takesPlace.test(rest);
}

/**
 * Which kind a record is: as its Soort says, whatever file it came in. Replies that leave the Soort out are told apart by
 * what they bear: only motions have an appreciation or begin with the formula of one. Any other case of the Kamer without
 * a Soort is taken for a letter, so that it is linked with motions; that its Soort is not known stays to be seen.
 */
function kindOf(zaak: RawZaak, subject: string): ArchiveKind {
  const { Soort, Kabinetsappreciatie, Nummer = '' } = zaak;
  if (Soort) return kindOfSoort(Soort);
  if (Kabinetsappreciatie) return 'motion';
  if (readsAsMotion(subject, 'Kabinetsappreciatie' in zaak)) return 'motion';
  return /^\d{4}Z\d+$/.test(Nummer) && subject !== '' ? 'letter' : 'other';
}

function submitters(raw: RawZaak, kind: ArchiveKind, subject: string): string[] {
  const named = (raw.ZaakActor ?? []).flatMap((actor) => {
    const parsed = v.safeParse(actorSchema, actor);
    if (!parsed.success || !/indiener/i.test(parsed.output.Relatie ?? '')) return [];
    return parsed.output.ActorNaam ? [cleanText(parsed.output.ActorNaam)] : [];
  });
  if (named.length > 0) return [...new Set(named)];
  // The members that the subject of a letter names are those of the motion that it answers, not who sent it.
  return kind === 'motion' ? submittersIn(subject) : [];
}

/** The fields of an archive item that the feed may leave out. */
function optionalFields(raw: RawZaak) {
  const { GestartOp: on, Termijn: term, Vergaderjaar: year } = raw;
  const { Volgnummer: sequence, Afgedaan: finished } = raw;
  const changedAt = raw.ApiGewijzigdOp ?? raw.GewijzigdOp;
  return {
    ...(on && { on }),
    ...(term && { term }),
    ...(year && { year }),
    ...(sequence !== undefined && sequence > 0 && { sequence }),
    ...(finished !== undefined && { finished }),
    ...(raw.Kabinetsappreciatie && { appreciation: cleanText(raw.Kabinetsappreciatie) }),
    ...(changedAt && { changedAt }),
  };
}

/**
 * A Zaak of the Kamer's open data, with or without what it can be expanded by. Fails with the field that is missing when it
 * has neither id nor number, or nothing that tells what it is.
 */
export function readZaak(
  raw: Readonly<Record<string, unknown>>,
): Result<ArchiveItem, FieldFailure> {
  const read = readFields(raw);
  if (!read.ok) return read;
  const { fields: zaak, extra: rest } = read.value;
  const number = zaak.Nummer ?? '';
  const id = zaak.Id ?? number;
  if (id === '') return missingField('reading.noNumber', 'Id');
  const soort = zaak.Soort ?? '';
  const subject = cleanText(zaak.Onderwerp ?? '');
  const title = cleanText(zaak.Titel ?? '');
  // A vote or a decision has an id too; without a number or a word about what it is, nobody could find or read it.
  if (number === '' && subject === '' && title === '') {
    return missingField('reading.noSubject', 'Onderwerp');
  }
  const kind = kindOf(zaak, subject);
  const { decisions, unread } = readDecisions(zaak.Besluit);
  const extra = unread.length > 0 ? { ...rest, Besluit: unread } : rest;
  return success({
    id,
    kind,
    soort,
    number,
    title,
    subject,
    references: caseReferences(zaak),
    names: submitters(zaak, kind, subject),
    decisions,
    ...optionalFields(zaak),
    ...(extra && { extra }),
  });
}
