import * as v from 'valibot';
import { termSchema } from '@/domain/deadline/term';
import { debateSubject } from '@/domain/shared/debateSubject';
import { documentIdSchema } from '@/domain/shared/ids';
import { itemBase } from '@/domain/shared/itemBase';
import { publicNumbers } from '@/domain/shared/publicNumbers';
import { filledText, webAddress } from '@/domain/shared/text';

export const documentGenres = [
  'letter',
  'note',
  'report',
  'positionPaper',
  'messageToParliament',
  'motion',
  'other',
] as const;
export type DocumentGenre = (typeof documentGenres)[number];

/** A document that facts rest on: letter, note, report, position paper (kamerstuk or not). */
export const documentSchema = v.object({
  kind: v.literal('document'),
  id: documentIdSchema,
  ...itemBase,
  ...debateSubject,
  genre: v.picklist(documentGenres),
  /** Who wrote or sent it. */
  author: filledText,
  /** When it is dated; vague where the source is. */
  dated: v.optional(termSchema),
  ...publicNumbers,
  url: v.optional(webAddress),
});
export type SourceDocument = Readonly<v.InferOutput<typeof documentSchema>>;
