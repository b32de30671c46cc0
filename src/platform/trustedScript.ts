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

/** The addresses that were made here, of code that is part of the program. */
const made = new Set<string>();

const rules: ScriptPolicy = {
  createScriptURL: (address) =>
    made.has(address) ? address : ownScript(address, document.baseURI),
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

/**
 * An address for code that the program holds as a text, for a worker of the edition in one file; no other address of the
 * kind (`blob:`) passes the policy.
 */
export function addressOfCode(code: string): string {
  const type = 'text/javascript;charset=utf-8';
  const address = URL.createObjectURL(new Blob([code], { type }));
  made.add(address);
  return scriptAddress(address);
}
