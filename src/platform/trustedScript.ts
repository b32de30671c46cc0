/** The part of Trusted Types that is used here; the address that it gives is a string to all who take one. */
type ScriptPolicy = { readonly createScriptURL: (address: string) => string };

declare const trustedTypes: {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
};

/** Lets through the address of a script of our own, made whole; throws on any other. */
export function ownScript(address: string, base: string): string {
  const whole = new URL(address, base);
  if (whole.origin !== new URL(base).origin || !['http:', 'https:'].includes(whole.protocol)) {
    throw new TypeError(`A script from elsewhere was refused: ${whole.href}`);
  }
  return whole.href;
}

const rules: ScriptPolicy = {
  createScriptURL: (address) => ownScript(address, document.baseURI),
};

let policy: ScriptPolicy | undefined;

/**
 * The address of one of our own scripts, for a worker: the policy `gevolg` of the page is the only one that may give it
 * out. Throws on the address of a script from elsewhere.
 */
export function scriptAddress(address: string): string {
  // A policy can be made once a page.
  policy ??= 'trustedTypes' in globalThis ? trustedTypes.createPolicy('gevolg', rules) : rules;
  return policy.createScriptURL(address);
}
