type Bytes = Uint8Array<ArrayBuffer>;

/**
 * How many packed bytes go in at a time, of what should become `length`. A browser unpacks as a whole what it is handed at
 * once, to a thousand times as much at most: the two portions that it may have before anything comes out give about the
 * length again, or some megabytes of a short one.
 */
function portionFor(length: number): number {
  return Math.max(1024, Math.ceil(length / 2000));
}

/** Bytes as a stream, in parts of so many, each of which is made when it is asked for. */
function streamOf(bytes: Bytes, size: number): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream<Bytes>({
    pull: (controller) => {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + size));
      at += size;
      if (at >= bytes.length) controller.close();
    },
  });
}

/** All that a stream gives, or `undefined` as soon as that is more than `limit` bytes: the rest is not asked for. */
async function collect(stream: ReadableStream<Bytes>, limit: number): Promise<Bytes | undefined> {
  const reader = stream.getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Bytes as gzip. */
export async function pack(bytes: Bytes): Promise<Bytes> {
  const packed = streamOf(bytes, bytes.length).pipeThrough(new CompressionStream('gzip'));
  return (await collect(packed, Number.POSITIVE_INFINITY)) ?? new Uint8Array();
}

/** What is packed in gzip when that is exactly `length` bytes; `undefined` for anything else, which is not unpacked further. */
export async function unpack(bytes: Bytes, length: number): Promise<Bytes | undefined> {
  try {
    const unpacked = streamOf(bytes, portionFor(length)).pipeThrough(
      new DecompressionStream('gzip'),
    );
    const whole = await collect(unpacked, length);
    return whole?.length === length ? whole : undefined;
  } catch {
    return undefined;
  }
}
