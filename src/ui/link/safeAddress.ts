const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address that a link may lead to: a whole one on the web or of a mailbox; `undefined` for any other text, and for one that
 * logs who follows it in with a name or password.
 */
export function safeAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, password, href } = new URL(text);
  return allowed.has(protocol) && !username && !password ? href : undefined;
}

/** The site of an address, for who reads it: "tweedekamer.nl". The text itself where it is no address. */
export function siteOf(text: string): string {
  const address = safeAddress(text);
  const host = address === undefined ? '' : new URL(address).hostname;
  return host.replace(/^www\./u, '') || text;
}
