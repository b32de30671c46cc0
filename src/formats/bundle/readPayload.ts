import * as v from 'valibot';
import { inPresentShape } from '@/domain/journal/earlierShapes';
import { type JournalEntry, journalEntrySchema } from '@/domain/journal/entry';
import { recordCounts } from '@/domain/journal/recordCounts';
import type { JournalContent } from '@/domain/journal/setApart';
import { sameValue } from '@/domain/journal/value';
import { failure, type Result, success } from '@/domain/shared/result';
import { type BundleFailure, bundleLimits } from './bundle';
import { type Contents, contentsSchema } from './header';
import { isSafeName, parseJson } from './parseJson';

const payloadSchema = v.object({
  contents: contentsSchema,
  entries: v.pipe(v.array(v.unknown()), v.maxLength(bundleLimits.entries)),
  setApart: v.optional(v.pipe(v.array(v.string()), v.maxLength(bundleLimits.entries)), []),
});

export type Payload = JournalContent & { readonly contents: Contents };

function malformed(path: string): Result<never, BundleFailure> {
  return failure({ code: 'bundle.malformed', path });
}

function readEntries(raw: readonly unknown[]): Result<JournalEntry[], BundleFailure> {
  const entries: JournalEntry[] = [];
  const ids = new Set<string>();
  for (const [index, candidate] of raw.entries()) {
    const parsed = v.safeParse(journalEntrySchema, candidate);
    if (!parsed.success) {
      return malformed(`entries.${index}.${v.getDotPath(parsed.issues[0]) ?? ''}`);
    }
    const entry = parsed.output;
    if (ids.has(entry.id)) return malformed(`entries.${index}.id`);
    if (!entry.fields.every(({ field }) => isSafeName(field))) {
      return malformed(`entries.${index}.fields`);
    }
    ids.add(entry.id);
    entries.push(entry);
  }
  return success(entries);
}

/** Reads what was unpacked: every entry is checked, and the counts must be those of the entries. */
export function readPayload(bytes: Uint8Array): Result<Payload, BundleFailure> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return malformed('');
  }
  const raw = parseJson(text);
  if (!raw.ok) return raw;
  const parsed = v.safeParse(payloadSchema, raw.value);
  if (!parsed.success) return malformed(v.getDotPath(parsed.issues[0]) ?? '');
  const { contents, setApart } = parsed.output;
  const entries = readEntries(parsed.output.entries);
  if (!entries.ok) return entries;
  if (contents.entries !== entries.value.length) return malformed('contents.entries');
  if (!sameValue(contents.records, recordCounts(entries.value)))
    return malformed('contents.records');
  if ((contents.setApart ?? 0) !== setApart.length) return malformed('contents.setApart');
  return success({ contents, setApart, entries: entries.value.flatMap(inPresentShape) });
}
