import { createCipheriv, createHash, pbkdf2Sync, randomBytes } from 'node:crypto';

const newLine = 10;

/**
 * A backup that is not encrypted, encrypted with this passphrase and number of rounds as `docs/formats/bundle.md` says:
 * written apart from the program, so that both can be held against it.
 */
export function encrypted(backup: Buffer, passphrase: string, iterations: number): Buffer {
  const body = backup.subarray(backup.indexOf(newLine) + 1);
  const end = body.indexOf(newLine);
  const told: unknown = JSON.parse(body.subarray(0, end).toString());
  // What is in it is told in the open by files that are not encrypted only.
  const open = Object.assign({}, told, { contents: undefined });
  const payload = body.subarray(end + 1);
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const tagLength = 16;
  const header = Buffer.from(
    JSON.stringify({
      ...open,
      packed: payload.length + tagLength,
      encryption: {
        cipher: 'AES-256-GCM',
        derivation: 'PBKDF2-SHA-256',
        iterations,
        salt: salt.toString('hex'),
        nonce: nonce.toString('hex'),
      },
    }),
  );
  const key = pbkdf2Sync(passphrase.normalize('NFC'), salt, iterations, 32, 'sha256');
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(header);
  const secret = Buffer.concat([cipher.update(payload), cipher.final(), cipher.getAuthTag()]);
  const rest = Buffer.concat([header, Buffer.from('\n'), secret]);
  const digest = createHash('sha256').update(rest).digest('hex');
  return Buffer.concat([Buffer.from(`Gevolg sha256:${digest}\n`), rest]);
}
