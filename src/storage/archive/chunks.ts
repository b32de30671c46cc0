/** How many records lie together. More make writing faster and reading one slower. */
export const chunkSize = 64;

/** Where a record lies: the number of its chunk times `chunkSize`, plus its place in it. */
export type Place = number;

export function chunkOf(place: Place): number {
  return Math.floor(place / chunkSize);
}

/**
 * The records, each as JSON, in chunks of which the first gets the number `first`: the place of record `n` is
 * `first × chunkSize + n`.
 */
export function packChunks(
  records: readonly string[],
  first: number,
): { readonly id: number; readonly texts: string }[] {
  const chunks: { id: number; texts: string }[] = [];
  for (let at = 0; at < records.length; at += chunkSize) {
    const texts = `[${records.slice(at, at + chunkSize).join(',')}]`;
    chunks.push({ id: first + chunks.length, texts });
  }
  return chunks;
}

/** The records of a chunk as they were packed; none when it is damaged. */
export function unpackChunk(texts: string): readonly unknown[] {
  try {
    const records: unknown = JSON.parse(texts);
    return Array.isArray(records) ? records : [];
  } catch {
    return [];
  }
}
