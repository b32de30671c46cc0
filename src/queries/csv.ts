/** Rows of text, heads first, as a file that a spreadsheet opens. What makes it is loaded when it is first asked for. */
export async function csvFile(
  rows: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeCsv } = await import('@/formats/csv/writeCsv');
  return new TextEncoder().encode(writeCsv(rows));
}
