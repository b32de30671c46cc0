/** What came of asking: of a refusal the beginning of its text, as far as it comes, and `silent` is that nothing came for too long. */
export type Reply = 'silent' | { readonly response: Response; readonly text: string };

/** The text of an answer; `onBytes` hears of each piece of it. */
async function textOf({ body }: Response, onBytes: () => void): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of body ?? []) {
    onBytes();
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}

/** In characters. */
const mostOfRefusal = 20_000;

/** What a refusal says, as far as that comes: that it is one is known already. */
async function beginningOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const bytes of body ?? []) {
      text += decoder.decode(bytes, { stream: true });
      if (text.length > mostOfRefusal) break;
    }
  } catch {
    return text;
  }
  return text;
}

/**
 * Asks for what is at an address, and gives up when nothing comes for `silence` milliseconds, before the answer or halfway
 * through it: a connection that is dead looks like one that is slow. Rejects when there is no connection or it breaks.
 */
export async function ask(url: string, silence: number): Promise<Reply> {
  const giveUp = new AbortController();
  let timer = setTimeout(() => giveUp.abort(), silence);
  const goOn = () => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp.abort(), silence);
  };
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json, application/xml' },
      signal: giveUp.signal,
    });
    goOn();
    return {
      response,
      text: response.ok ? await textOf(response, goOn) : await beginningOf(response),
    };
  } catch (error) {
    if (giveUp.signal.aborted) return 'silent';
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
