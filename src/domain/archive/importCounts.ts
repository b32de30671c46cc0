/** Whether a file was read to its end without one record in it that could be read. */
export function isNothingReadable({
  read,
  problems,
}: {
  readonly read: number;
  readonly problems: number;
}): boolean {
  return read > 0 && problems === read;
}
