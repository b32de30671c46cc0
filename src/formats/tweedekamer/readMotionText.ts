import * as v from 'valibot';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { type Result, success } from '@/domain/shared/result';
import { dictumOf } from '@/language/motions/dictum';
import { submittersIn } from '@/language/motions/submitters';
import { parseReference } from '@/language/references/parseReference';
import { type FieldFailure, missingField, wrongField } from './archiveReading';
import { cleanParagraphs, cleanText } from './cleanText';
import { dutchDay, unreadDays } from './dutchDay';
import { flagField, textField } from './rawFields';

/** The text of a motion with the reference under which it was published, as one line of a collected file has it. */
const motionTextSchema = v.object({
  kst: v.string(),
  zaak: textField,
  soort: textField,
  onderwerp: textField,
  titel: textField,
  ka: textField,
  gestart: textField,
  termijn: textField,
  afgedaan: flagField,
  docnr: textField,
  text: v.string(),
});

type RawMotionText = v.InferOutput<typeof motionTextSchema>;

function documentOf({ docnr }: RawMotionText): string[] {
  const document = docnr && parseReference(docnr)?.id;
  return document ? [document] : [];
}

function optionalFields(line: RawMotionText) {
  const on = dutchDay(line.gestart);
  const term = dutchDay(line.termijn);
  const extra = unreadDays({ gestart: line.gestart, termijn: line.termijn });
  return {
    ...(on && { on }),
    ...(term && { term }),
    ...(line.afgedaan !== undefined && { finished: line.afgedaan }),
    ...(line.ka && { appreciation: cleanText(line.ka) }),
    ...(extra && { extra }),
  };
}

/** What completes the record of a motion: its reference, its text and what it asks. Fails with the field that is wrong. */
export function readMotionText(
  raw: Readonly<Record<string, unknown>>,
): Result<ArchiveItem, FieldFailure> {
  const parsed = v.safeParse(motionTextSchema, raw);
  if (!parsed.success) return wrongField(v.getDotPath(parsed.issues[0]) ?? '');
  const line = parsed.output;
  const reference = parseReference(line.kst)?.id;
  if (!reference) return missingField('reading.noReference', 'kst');
  const text = cleanParagraphs(line.text);
  const subject = cleanText(line.onderwerp ?? '');
  return success({
    id: reference,
    kind: 'motion',
    soort: line.soort ?? 'Motie',
    number: line.zaak ?? '',
    title: cleanText(line.titel ?? ''),
    subject,
    references: [reference, ...documentOf(line)],
    names: submittersIn(subject),
    decisions: [],
    text,
    dictum: dictumOf(text.split('\n')),
    ...optionalFields(line),
  });
}
