import * as v from 'valibot';
import { fromHex, toHex } from './hex';

type Bytes = Uint8Array<ArrayBuffer>;

/** Rounds for a new file: the least that OWASP advises for PBKDF2 with SHA-256. */
const iterations = 600_000;
/** A file that asks for more would keep the machine busy for minutes. */
const mostIterations = 10_000_000;
const saltLength = 16;
const nonceLength = 12;
/** AES-GCM adds so many bytes to what it encrypts. */
export const tagLength = 16;

function hexOf(length: number) {
  return v.pipe(v.string(), v.regex(/^[0-9a-f]*$/u), v.length(length * 2));
}

/** With what a file is encrypted; all but the passphrase. */
export const encryptionSchema = v.object({
  cipher: v.literal('AES-256-GCM'),
  derivation: v.literal('PBKDF2-SHA-256'),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(iterations), v.maxValue(mostIterations)),
  salt: hexOf(saltLength),
  nonce: hexOf(nonceLength),
});
export type Encryption = v.InferOutput<typeof encryptionSchema>;

/** Fresh parameters; never use them for two files. */
export function newEncryption(): Encryption {
  return {
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-SHA-256',
    iterations,
    salt: toHex(crypto.getRandomValues(new Uint8Array(saltLength))),
    nonce: toHex(crypto.getRandomValues(new Uint8Array(nonceLength))),
  };
}

async function keyFor(passphrase: string, encryption: Encryption): Promise<CryptoKey> {
  // One keyboard sends é as one sign, another as two.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    {
      name: 'PBKDF2',
      hash: 'SHA-256',
      salt: fromHex(encryption.salt),
      iterations: encryption.iterations,
    },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function parametersOf({ nonce }: Encryption, header: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv: fromHex(nonce), additionalData: header, tagLength: tagLength * 8 };
}

/** Encrypts what belongs to a header, which is bound to it but stays readable. Takes about a second. */
export async function encrypt(
  bytes: Bytes,
  passphrase: string,
  encryption: Encryption,
  header: Bytes,
): Promise<Bytes> {
  const key = await keyFor(passphrase, encryption);
  const sealed = await crypto.subtle.encrypt(parametersOf(encryption, header), key, bytes);
  return new Uint8Array(sealed);
}

/** The inverse of `encrypt`; `undefined` when passphrase, header and bytes do not belong together. */
export async function decrypt(
  bytes: Bytes,
  passphrase: string,
  encryption: Encryption,
  header: Bytes,
): Promise<Bytes | undefined> {
  const key = await keyFor(passphrase, encryption);
  try {
    const opened = await crypto.subtle.decrypt(parametersOf(encryption, header), key, bytes);
    return new Uint8Array(opened);
  } catch {
    return undefined;
  }
}
