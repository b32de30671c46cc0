import { describe, expect, it } from 'vitest';
import { decompress, UnpackedTooLargeError } from './decompress';

/** So many million zeros, packed: some thousand times as small. */
function packedZeros(millions: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let left = millions;
  const zeros = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      if (left-- > 0) controller.enqueue(new Uint8Array(1_000_000));
      else controller.close();
    },
  });
  return zeros.pipeThrough(new CompressionStream('gzip'));
}

async function lengthOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<number> {
  const reader = stream.getReader();
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
  }
  return bytes;
}

describe('a packed file', () => {
  it('is unpacked, also when it packs very well', async () => {
    expect(await lengthOf(await decompress(packedZeros(10)))).toBe(10_000_000);
  });

  it('is not unpacked further once it is far larger than it was', async () => {
    const whole = await decompress(packedZeros(300));
    await expect(lengthOf(whole)).rejects.toBeInstanceOf(UnpackedTooLargeError);
  });
});
