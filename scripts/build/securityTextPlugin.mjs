const year = 365 * 24 * 60 * 60 * 1000;

/** The only kinds of address that a browser or a mail program opens by itself. */
const usable = /^(?:https:\/\/|mailto:)\S+$/u;

/**
 * The text of `/.well-known/security.txt` (RFC 9116) for who gives out this build; nothing without an address, as one that
 * nobody reads is worse than none. Throws on what is no address.
 * @param {string | undefined} contact an address that begins with `https://` or `mailto:`
 * @param {Date} now
 * @returns {string | undefined}
 */
export function securityText(contact, now) {
  const address = contact?.trim();
  if (!address) return undefined;
  if (!usable.test(address)) {
    throw new Error(`GEVOLG_SECURITY_CONTACT must begin with https:// or mailto:, not ${address}`);
  }
  // The standard asks for less than a year. A whole day: two builds of one day are the same.
  const expires = new Date(now.getTime() + year).toISOString().slice(0, 10);
  return `Contact: ${address}\nExpires: ${expires}T00:00:00.000Z\nPreferred-Languages: nl, en\n`;
}

/**
 * Puts `/.well-known/security.txt` in a build when there is someone to report to.
 * @param {string | undefined} contact
 * @returns {import('vite').Plugin}
 */
export function securityTextPlugin(contact) {
  return {
    name: 'gevolg:security-text',
    apply: 'build',
    generateBundle() {
      const source = securityText(contact, new Date());
      if (!source) return;
      this.emitFile({ type: 'asset', fileName: '.well-known/security.txt', source });
    },
  };
}
