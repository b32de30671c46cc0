import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const year = 365 * 24 * 60 * 60 * 1000;

/** The only kinds of address that a browser or a mail program opens by itself. */
const usable = /^(?:https:\/\/|mailto:)\S+$/u;

/** Where it lies in a build. */
export const securityFile = '.well-known/security.txt';

/**
 * How to run a command with such an address; for who builds.
 * @param {string} command
 */
export const withContact = (command) =>
  `GEVOLG_SECURITY_CONTACT=mailto:security@example.org ${command}`;

/**
 * The text of `/.well-known/security.txt` (RFC 9116) for who gives out this build; nothing without an address, as one that
 * nobody reads is worse than none. Throws on what is no address.
 * @param {string} template the text with `{GEVOLG_SECURITY_CONTACT}` and `{EXPIRES}` in it; its comments are for who builds
 * @param {string | undefined} contact an address that begins with `https://` or `mailto:`
 * @param {Date} now
 * @returns {string | undefined}
 */
export function securityText(template, contact, now) {
  const address = contact?.trim();
  if (!address) return undefined;
  if (!usable.test(address)) {
    throw new Error(`GEVOLG_SECURITY_CONTACT must begin with https:// or mailto:, not ${address}`);
  }
  // The standard asks for less than a year. A whole day: two builds of one day are the same.
  const expires = new Date(now.getTime() + year).toISOString().slice(0, 10);
  return template
    .replaceAll(/^#.*\n/gmu, '')
    .replace('{GEVOLG_SECURITY_CONTACT}', () => address)
    .replace('{EXPIRES}', `${expires}T00:00:00.000Z`);
}

/**
 * Fills in `public/.well-known/security.txt` in a build when there is someone to report to; else the build has no such file.
 * @param {string | undefined} contact
 * @returns {import('vite').Plugin}
 */
export function securityTextPlugin(contact) {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  return {
    name: 'gevolg:security-text',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    generateBundle() {
      const template = readFileSync(path.join(config.publicDir, securityFile), 'utf8');
      const source = securityText(template, contact, new Date());
      if (source) this.emitFile({ type: 'asset', fileName: securityFile, source });
      else {
        config.logger.info(
          `This build has no ${securityFile}, as no address is set. With one: ${withContact('npm run build')}`,
        );
      }
    },
    writeBundle({ dir = config.build.outDir }, bundle) {
      // Vite copied the template as it is.
      if (!bundle[securityFile])
        rmSync(path.join(dir, path.dirname(securityFile)), { recursive: true, force: true });
    },
  };
}
