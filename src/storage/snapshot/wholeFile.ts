import type { JournalContent } from '@/domain/journal/setApart';
import { drop } from './dropping';
import { type KeptFile, keptFileName } from './keptFile';
import type { SafekeepingPorts } from './safekeepingPorts';

function isSame(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b?.length === a.length && a.every((byte, at) => byte === b[at]);
}

/** Writes a whole journal to a file and reads it back; gives whether it is as it was written, and else removes it. */
export async function writeWhole(
  { folder, codec }: Pick<SafekeepingPorts, 'codec' | 'folder'>,
  file: KeptFile,
  content: JournalContent,
): Promise<boolean> {
  const bytes = await codec.encode(content);
  await folder.write(keptFileName(file), bytes);
  if (isSame(bytes, await folder.read(keptFileName(file)))) return true;
  await drop(folder, file);
  return false;
}
