import * as v from 'valibot';
import { daySchema } from '@/domain/shared/day';

/** What the archive holds, as it is searched and shown: motions, letters of the government, commitments, all else. */
export const archiveKinds = ['motion', 'letter', 'commitment', 'other'] as const;
export type ArchiveKind = (typeof archiveKinds)[number];

/** A decision about a case in the Kamer's own words ("Stemmen - aangenomen"), with its day where the record has one. */
const decisionSchema = v.object({ text: v.string(), on: v.optional(daySchema) });
export type ArchiveDecision = Readonly<v.InferOutput<typeof decisionSchema>>;

/**
 * One public record of the Kamer (a Zaak or a Toezegging), cleaned. Made by the readers in `formats/tweedekamer`, kept
 * by the archive, never part of a dossier. Statuses and appreciations stay in the words of the feed: mapping is for who shows them.
 */
export const archiveItemSchema = v.object({
  /** The feed's own id (a GUID), else the number: the same record imported again has the same id. */
  id: v.string(),
  kind: v.picklist(archiveKinds),
  /** "Motie", "Brief regering", "Toezegging", as the feed says. */
  soort: v.string(),
  /** The number of the case or commitment: `2022Z21953`, `TZ202504-057`. */
  number: v.string(),
  /** The title of the file of papers: "Jeugdzorg". */
  title: v.string(),
  /** What the record itself is about, without soft hyphens and stray blanks. */
  subject: v.string(),
  /** The day on which it began, in Dutch time. */
  on: v.optional(daySchema),
  /** The parliamentary year: `2022-2023`. */
  year: v.optional(v.string()),
  /** Its number within the file of papers; absent where the feed says −1 or 0. */
  sequence: v.optional(v.number()),
  /** Whether the Kamer is done with it; rejected motions too. */
  finished: v.optional(v.boolean()),
  /** For a motion the day on which it lapses when adjourned; for a commitment when it is to be kept. */
  term: v.optional(daySchema),
  appreciation: v.optional(v.string()),
  /** The status of a commitment in the feed's words. */
  status: v.optional(v.string()),
  ministry: v.optional(v.string()),
  /** Canonical references under which it is known: `kst-36200-VII-72`, `2022D12345`. */
  references: v.array(v.string()),
  /** Names of submitters, or of the minister who wrote or promised. */
  names: v.array(v.string()),
  decisions: v.array(decisionSchema),
  /** The full text where it was imported, and of a motion what it asks. */
  text: v.optional(v.string()),
  dictum: v.optional(v.array(v.string())),
  /** When the feed last changed it (ISO 8601): a newer one replaces an older. */
  changedAt: v.optional(v.string()),
  /** Fields of the feed that nothing here knows, kept as they came. */
  extra: v.optional(v.record(v.string(), v.unknown())),
});
export type ArchiveItem = Readonly<v.InferOutput<typeof archiveItemSchema>>;

/** A record as it was kept, checked; `undefined` when it isn't one. Its fields come in one order, whatever theirs was. */
export function parseArchiveItem(raw: unknown): ArchiveItem | undefined {
  const parsed = v.safeParse(archiveItemSchema, raw);
  return parsed.success ? parsed.output : undefined;
}
