import * as v from 'valibot';
import { dossierNames } from '@/domain/dossier/dossierName';
import { type JournalEntry, longestAuthor } from '@/domain/journal/entry';

/** Which dossier a file was made of, or that it holds a selection from one. */
export const bundleScopes = [...dossierNames, 'selection'] as const;
export type BundleScope = (typeof bundleScopes)[number];

/** Where a bundle comes from. */
export const bundleOriginSchema = v.object({
  dossier: v.picklist(bundleScopes),
  /** The moment (ISO 8601, UTC) at which it was made. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Who made it; empty where no name was given. */
  author: v.pipe(v.string(), v.maxLength(longestAuthor)),
});
export type BundleOrigin = Readonly<v.InferOutput<typeof bundleOriginSchema>>;

/** A journal outside of the database: a backup, a colleague's file, or a snapshot. The state follows from its entries. */
export type Bundle = BundleOrigin & {
  /** The oldest version of the database whose code reads the entries as a whole. */
  readonly databaseVersion: number;
  /** The version of the program that made the file. */
  readonly appVersion: string;
  readonly entries: readonly JournalEntry[];
  /** Rows of the journal that could not be read, each as JSON; absent when there are none. */
  readonly setApart?: readonly string[];
};

/** Why a file was refused as a whole; none of it was taken over. */
export type BundleFailure =
  /** Not a file of ours, or its very beginning is damaged. */
  | { readonly code: 'bundle.foreign' }
  /** Shorter than it says to be. */
  | { readonly code: 'bundle.cut' }
  /** Its checksum does not fit: something in it is not as it was written. */
  | { readonly code: 'bundle.changed' }
  /** A newer version of the program (named in `appVersion`) made it, in a format or of a database unknown here. */
  | { readonly code: 'bundle.tooNew'; readonly appVersion: string }
  | { readonly code: 'bundle.tooLarge' }
  | { readonly code: 'bundle.passphraseNeeded' }
  | { readonly code: 'bundle.wrongPassphrase' }
  /** Its checksum fits, and still it holds what no version of ours writes; `path` says where. */
  | { readonly code: 'bundle.malformed'; readonly path: string }
  /** The page was opened in a way in which the browser gives no cryptography: neither checksums nor passphrases. */
  | { readonly code: 'bundle.noCryptography' };

/** What a file may hold at most. Far more than a dossier of years, and still little enough to be read at once. */
export const bundleLimits = {
  /** Of the file as it lies on disk, in bytes. */
  file: 100_000_000,
  /** Of the line that describes the file, in bytes. */
  header: 10_000,
  /** Of what is unpacked from it, in bytes. */
  unpacked: 200_000_000,
  entries: 500_000,
  /** How deep lists and objects may lie in one another. */
  depth: 40,
} as const;

/** How the names of these files end. */
export const bundleExtension = '.gevolg';

/** How the names of encrypted ones end before that. */
export const encryptedMark = '-versleuteld';
