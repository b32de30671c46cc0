/** What is asked of a new passphrase, wherever a file is encrypted. */
export const passphraseTexts = {
  shortest: 'Ten minste twaalf tekens.',
  /** `orElse` is another way out than a longer one: ", of laat het veld leeg". */
  tooShort: (orElse = '') => `Deze wachtzin is te kort. Gebruik ten minste twaalf tekens${orElse}.`,
} as const;
