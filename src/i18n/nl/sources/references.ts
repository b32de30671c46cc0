/** Of a reference, in words, that was worked out: it is never shown without this. */
export function likelyReference(reference: string): string {
  return `waarschijnlijk ${reference}`;
}
