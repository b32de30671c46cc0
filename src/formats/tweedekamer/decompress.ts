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

/** A packed file may become this many times as large, and this many bytes besides; what becomes larger is made to fill a machine. */
const mostTimes = 100;
const always = 64_000_000;

/** Thrown while unpacking a file that becomes larger than anything that was ever published. */
export class UnpackedTooLargeError extends Error {
  override readonly name = 'UnpackedTooLargeError';
}

/** Counts the bytes that pass. */
function counting(onBytes: (bytes: number) => void) {
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (part, controller) => {
      onBytes(part.byteLength);
      controller.enqueue(part);
    },
  });
}

/** Browsers unpack a part at once, and one may become a thousand times as large: so few bytes become some megabytes at most. */
const packedAtOnce = 8192;

function inSmallParts() {
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (part, controller) => {
      for (let at = 0; at < part.byteLength; at += packedAtOnce) {
        controller.enqueue(part.subarray(at, at + packedAtOnce));
      }
    },
  });
}

/** Unpacks a file part by part, and stops as soon as it becomes too large for what it was. */
function unpacked(packed: ReadableStream<Uint8Array<ArrayBuffer>>) {
  let taken = 0;
  let given = 0;
  return packed
    .pipeThrough(inSmallParts())
    .pipeThrough(counting((bytes) => (taken += bytes)))
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(
      counting((bytes) => {
        given += bytes;
        if (given > always + mostTimes * taken) throw new UnpackedTooLargeError();
      }),
    );
}

/** A file as it is when unpacked: gzip is known by its first two bytes, whatever the name says. */
export async function decompress(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const { first, whole } = await peek(source);
  const isGzip = first[0] === 0x1f && first[1] === 0x8b;
  return isGzip ? unpacked(whole) : whole;
}
