type Bytes = Uint8Array<ArrayBuffer>;

function streamOf(bytes: Bytes): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    start: (controller) => {
      controller.enqueue(bytes);
      controller.close();
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
  const packed = streamOf(bytes).pipeThrough(new CompressionStream('gzip'));
  return (await collect(packed, Number.POSITIVE_INFINITY)) ?? new Uint8Array();
}

/** What is packed in gzip when that is exactly `length` bytes; `undefined` for anything else, which is not unpacked further. */
export async function unpack(bytes: Bytes, length: number): Promise<Bytes | undefined> {
  try {
    const unpacked = streamOf(bytes).pipeThrough(new DecompressionStream('gzip'));
    const whole = await collect(unpacked, length);
    return whole?.length === length ? whole : undefined;
  } catch {
    return undefined;
  }
}
