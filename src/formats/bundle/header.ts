import * as v from 'valibot';
import { recordKinds } from '@/domain/shared/ids';
import { failure, type Result, success } from '@/domain/shared/result';
import { type BundleFailure, bundleLimits, bundleOriginSchema } from './bundle';
import { encryptionSchema } from './encryption';
import { parseJson } from './parseJson';

/** The newest version of the layout of the file; a reader refuses those above its own. */
export const formatVersion = 2;

/** The version that a file needs: what has nothing set apart is read by every version of the program. */
export function versionFor(setApart: number): 1 | 2 {
  return setApart > 0 ? 2 : 1;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Whence the file is and how much is in it. */
export const contentsSchema = v.object({
  ...bundleOriginSchema.entries,
  entries: v.pipe(count, v.maxValue(bundleLimits.entries)),
  /** Per kind; kinds of which there are none are left out. */
  records: v.record(v.picklist(recordKinds), count),
  /** Rows that could not be read; from version 2 on, and absent when there are none. */
  setApart: v.optional(v.pipe(count, v.maxValue(bundleLimits.entries))),
});
export type Contents = v.InferOutput<typeof contentsSchema>;

/** What every version of the format has in its header, whatever else changes. */
const lastingSchema = v.object({
  format: v.literal('gevolg-bundle'),
  version: v.pipe(count, v.minValue(1)),
  database: v.pipe(count, v.minValue(1)),
  app: v.pipe(v.string(), v.maxLength(100)),
  /** Bytes after the header. */
  packed: count,
});

const headerSchema = v.object({
  ...lastingSchema.entries,
  version: v.picklist([1, formatVersion]),
  /** Bytes of the contents when unpacked. */
  unpacked: v.pipe(count, v.maxValue(bundleLimits.unpacked, 'bundle.tooLarge')),
  /** Absent when the file is encrypted: then all of this is a secret too. */
  contents: v.optional(contentsSchema),
  encryption: v.optional(encryptionSchema),
});
export type Header = v.InferOutput<typeof headerSchema>;

/** The number of bytes that should follow a header, of any version of the format; `undefined` when it can't be told. */
export function statedLength(text: string): number | undefined {
  const raw = parseJson(text);
  const parsed = v.safeParse(lastingSchema, raw.ok ? raw.value : undefined);
  return parsed.success ? parsed.output.packed : undefined;
}

/** Reads a header whose checksum was found right. `newest` is the newest version of the database that is known here. */
export function readHeader(text: string, newest: number): Result<Header, BundleFailure> {
  const raw = parseJson(text);
  if (!raw.ok) return raw;
  const lasting = v.safeParse(lastingSchema, raw.value);
  if (!lasting.success) return failure({ code: 'bundle.malformed', path: 'header' });
  const { version, database, app } = lasting.output;
  if (version > formatVersion || database > newest) {
    return failure({ code: 'bundle.tooNew', appVersion: app });
  }
  const parsed = v.safeParse(headerSchema, raw.value);
  if (parsed.success) return success(parsed.output);
  if (parsed.issues.some(({ message }) => message === 'bundle.tooLarge')) {
    return failure({ code: 'bundle.tooLarge' });
  }
  const path = v.getDotPath(parsed.issues[0]) ?? '';
  return failure({ code: 'bundle.malformed', path: `header.${path}` });
}
