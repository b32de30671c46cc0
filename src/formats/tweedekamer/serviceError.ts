function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What a reply of the service says that went wrong: `{"error": {"message": "…"}}`; `undefined` for any other value. */
export function serviceError(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const error = value['error'] ?? value['odata.error'];
  if (!isRecord(error)) return undefined;
  const message = error['message'];
  // Older services give the language of the message as well.
  const text = isRecord(message) ? message['value'] : message;
  return typeof text === 'string' ? text : '';
}

const xmlError = /^(?:<\?xml[^>]*>\s*)?<(?:\w+:)?error[\s>]/i;
const xmlMessage = /<(?:\w+:)?message[^>]*>([^<]*)</i;

/** The same of a whole file, in JSON or XML. */
export function serviceErrorIn(text: string): string | undefined {
  if (xmlError.test(text)) return xmlMessage.exec(text)?.[1]?.trim() ?? '';
  if (!text.startsWith('{') || !/"(?:odata\.)?error"/.test(text)) return undefined;
  try {
    return serviceError(JSON.parse(text));
  } catch {
    return undefined;
  }
}
