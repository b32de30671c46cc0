import { recordCounts } from '@/domain/journal/recordCounts';
import { failure, type Result, success } from '@/domain/shared/result';
import { type Bundle, type BundleFailure, bundleLimits } from './bundle';
import { encrypt, newEncryption, tagLength } from './encryption';
import { hasCryptography, seal } from './envelope';
import { pack } from './gzip';
import { type Contents, type Header, versionFor } from './header';

function contentsOf({ dossier, madeAt, author, entries, setApart = [] }: Bundle): Contents {
  const records = recordCounts(entries);
  const apart = setApart.length > 0 ? { setApart: setApart.length } : {};
  return { dossier, madeAt, author, entries: entries.length, records, ...apart };
}

/**
 * A bundle as a file (`docs/formats/bundle.md`), encrypted when a passphrase is given. Refuses what no reader would
 * take: too large, or on a page without cryptography.
 */
export async function encodeBundle(
  bundle: Bundle,
  passphrase?: string,
): Promise<Result<Uint8Array<ArrayBuffer>, BundleFailure>> {
  if (!hasCryptography()) return failure({ code: 'bundle.noCryptography' });
  const contents = contentsOf(bundle);
  const text = JSON.stringify({
    contents,
    entries: bundle.entries,
    ...(contents.setApart && { setApart: bundle.setApart }),
  });
  const unpacked = new TextEncoder().encode(text);
  const { entries: most, unpacked: longest } = bundleLimits;
  if (bundle.entries.length + (contents.setApart ?? 0) > most || unpacked.length > longest) {
    return failure({ code: 'bundle.tooLarge' });
  }
  const packed = await pack(unpacked);
  const encryption = passphrase === undefined ? undefined : newEncryption();
  const header: Header = {
    format: 'gevolg-bundle',
    version: versionFor(contents.setApart ?? 0),
    database: bundle.databaseVersion,
    app: bundle.appVersion,
    packed: packed.length + (encryption ? tagLength : 0),
    unpacked: unpacked.length,
    ...(encryption ? { encryption } : { contents }),
  };
  const line = new TextEncoder().encode(JSON.stringify(header));
  const payload =
    encryption && passphrase !== undefined
      ? await encrypt(packed, passphrase, encryption, line)
      : packed;
  return success(await seal({ header: line, payload }));
}
