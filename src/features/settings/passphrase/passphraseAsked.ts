export type PassphraseAsked = 'needed' | 'wrong';

const asked: Readonly<Record<string, PassphraseAsked>> = {
  'bundle.passphraseNeeded': 'needed',
  'bundle.wrongPassphrase': 'wrong',
};

/** How a file that could not be read asks for its passphrase; `undefined` where something else is the matter. */
export function passphraseAsked({ code }: { readonly code: string }): PassphraseAsked | undefined {
  return asked[code];
}
