import * as v from 'valibot';
import { type ArchiveItem, archiveItemSchema } from '@/domain/archive/archiveItem';

type Fields = Partial<v.InferInput<typeof archiveItemSchema>>;

function makeItem(number: string, subject: string, kind: string, fields: Fields): ArchiveItem {
  return v.parse(archiveItemSchema, {
    id: number,
    kind,
    soort: kind === 'motion' ? 'Motie' : 'Brief regering',
    number,
    title: '',
    subject,
    references: [],
    names: [],
    decisions: [],
    ...fields,
  });
}

/** A motion of the public record. */
export function makeArchiveMotion(number: string, subject: string, fields: Fields = {}) {
  return makeItem(number, subject, 'motion', fields);
}

/** A letter of the government in the public record. */
export function makeArchiveLetter(number: string, subject: string, fields: Fields = {}) {
  return makeItem(number, subject, 'letter', fields);
}
