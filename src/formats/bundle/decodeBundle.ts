import { sameValue } from '@/domain/journal/value';
import { failure, type Result, success } from '@/domain/shared/result';
import { type Bundle, type BundleFailure, bundleLimits } from './bundle';
import { decrypt } from './encryption';
import { hasCryptography, unseal } from './envelope';
import { unpack } from './gzip';
import { type Header, readHeader } from './header';
import { readPayload } from './readPayload';

type Bytes = Uint8Array<ArrayBuffer>;

export type DecodeOptions = {
  /** The newest version of the database that is known here; what a newer one wrote is refused. */
  readonly databaseVersion: number;
  readonly passphrase?: string | undefined;
};

type Opened = { readonly header: Header; readonly line: Bytes; readonly payload: Bytes };

async function decrypted(
  { header: { encryption }, line, payload }: Opened,
  passphrase: string | undefined,
): Promise<Result<Bytes, BundleFailure>> {
  if (!encryption) return success(payload);
  if (passphrase === undefined) return failure({ code: 'bundle.passphraseNeeded' });
  const packed = await decrypt(payload, passphrase, encryption, line);
  return packed ? success(packed) : failure({ code: 'bundle.wrongPassphrase' });
}

/**
 * Reads a file as a whole, or refuses it as a whole with the reason; never throws on what stands in it. Order: checksum of
 * every byte, version, size, passphrase, unpacking, entries. Entries of earlier versions come out in the present shape.
 */
export async function decodeBundle(
  file: Bytes,
  { databaseVersion, passphrase }: DecodeOptions,
): Promise<Result<Bundle, BundleFailure>> {
  if (!hasCryptography()) return failure({ code: 'bundle.noCryptography' });
  if (file.length > bundleLimits.file) return failure({ code: 'bundle.tooLarge' });
  const envelope = await unseal(file);
  if (!envelope.ok) return envelope;
  const { header: line, payload } = envelope.value;
  const header = readHeader(new TextDecoder().decode(line), databaseVersion);
  if (!header.ok) return header;
  if (payload.length !== header.value.packed) {
    return failure({ code: 'bundle.malformed', path: 'header.packed' });
  }
  const packed = await decrypted({ header: header.value, line, payload }, passphrase);
  if (!packed.ok) return packed;
  const unpacked = await unpack(packed.value, header.value.unpacked);
  if (!unpacked) return failure({ code: 'bundle.malformed', path: 'header.unpacked' });
  const read = readPayload(unpacked);
  if (!read.ok) return read;
  const { contents, entries, setApart } = read.value;
  const shown = header.value.contents;
  if (shown ? !sameValue(shown, contents) : !header.value.encryption) {
    return failure({ code: 'bundle.malformed', path: 'header.contents' });
  }
  const { dossier, madeAt, author } = contents;
  const { database, app } = header.value;
  const apart = setApart.length > 0 ? { setApart } : {};
  const made = { dossier, madeAt, author, databaseVersion: database, appVersion: app };
  return success({ ...made, entries, ...apart });
}
