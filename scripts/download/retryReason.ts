/** What the network says, by a sign of it, and what that means to whoever waits for the download. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/ENOTFOUND|EAI_AGAIN/, 'de website is niet te vinden'],
  [/ECONNREFUSED/, 'de website neemt geen verbinding aan'],
  [/TIMEOUT|ETIMEDOUT/i, 'de website antwoordt niet op tijd'],
  [/terminated|aborted|ECONNRESET|UND_ERR_SOCKET|EPIPE/, 'de verbinding is verbroken'],
  [/CERT|SSL|TLS/, 'de verbinding is niet veilig'],
  [/fetch failed/, 'er komt geen verbinding tot stand'],
];

/** What is so each time that it is asked. */
const finalMeanings: readonly (readonly [RegExp, string])[] = [
  [/redirect count exceeded/, 'de website stuurt steeds door, en komt nergens uit'],
  [/URL scheme|ERR_INVALID_URL/, 'de website stuurt door naar een adres dat niet kan'],
  [/bad port/, 'een website kan deze poort niet hebben'],
];

/** The signs of a failure and of what lies under it. */
function signsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  const under = error.cause === undefined ? '' : signsOf(error.cause);
  return [code, error.message, under].filter(Boolean).join(' ');
}

/** Why nothing came, in Dutch; what is not known is told as it is, for whoever has to find it out. */
export function retryReason(error: unknown): string {
  const signs = signsOf(error);
  const known = meanings.find(([sign]) => sign.test(signs))?.[1];
  return known ?? `er kwam geen antwoord (${signs})`;
}

/** Why nothing came and nothing will, in Dutch; `undefined` for what may pass. */
export function finalReason(error: unknown): string | undefined {
  const signs = signsOf(error);
  return finalMeanings.find(([sign]) => sign.test(signs))?.[1];
}

/** Of a reply that is not what was asked for: by its number, as its words are English. */
export function refusalReason({ status }: Pick<Response, 'status'>): string {
  if (status === 429) return 'de website vraagt om te wachten (429)';
  return status >= 500
    ? `de website heeft een storing (${status})`
    : `de website weigert dit (${status})`;
}
