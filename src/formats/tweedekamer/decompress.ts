/** The first part of a file with the rest behind it. */
async function peek(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<{ first: Uint8Array<ArrayBuffer>; whole: ReadableStream<Uint8Array<ArrayBuffer>> }> {
  const reader = source.getReader();
  const { value: first = new Uint8Array() } = await reader.read();
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      if (first.length > 0) controller.enqueue(first);
    },
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { first, whole };
}

/** A file as it is when unpacked: gzip is known by its first two bytes, whatever the name says. */
export async function decompress(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const { first, whole } = await peek(source);
  const isGzip = first[0] === 0x1f && first[1] === 0x8b;
  return isGzip ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
}
