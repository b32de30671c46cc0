/** The first part of a file with the rest behind it, and whether reading that failed. */
async function peek(source: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = source.getReader();
  const { value: first = new Uint8Array() } = await reader.read();
  let hasFailed = false;
  const read = async () => {
    try {
      return await reader.read();
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      if (first.length > 0) controller.enqueue(first);
    },
    pull: async (controller) => {
      const { done, value } = await read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { first, whole, hasFailed: () => hasFailed };
}

/** A packed file may become this many times as large, and this many bytes besides; what becomes larger is made to fill a machine. */
const mostTimes = 100;
const always = 64_000_000;

/** Thrown while unpacking a file that becomes larger than anything that was ever published. */
export class UnpackedTooLargeError extends Error {
  override readonly name = 'UnpackedTooLargeError';
}

/** Thrown while unpacking a file that is damaged or cut off: it stays so, however often it is tried. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
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

/**
 * Browsers unpack a part at once, and one may become a thousand times as large: so few bytes become some megabytes at most. Of
 * a part in which something is damaged nothing is given: so the first parts, which may be all there is, are smaller.
 */
const packedAtOnce = 8192;
const packedAtFirst = 256;
const firstBytes = 65_536;
/** At the end stands the sum by which all before is checked: apart, so that all before is given though it be wrong. */
const checkLength = 8;

function inSmallParts() {
  let given = 0;
  let held = new Uint8Array();
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (part, controller) => {
      const bytes = new Uint8Array(held.length + part.length);
      bytes.set(held);
      bytes.set(part, held.length);
      const end = Math.max(0, bytes.length - checkLength);
      for (let at = 0; at < end; ) {
        const size = given < firstBytes ? packedAtFirst : packedAtOnce;
        const next = Math.min(end, at + size);
        controller.enqueue(bytes.subarray(at, next));
        given += next - at;
        at = next;
      }
      held = bytes.slice(end);
    },
    flush: (controller) => {
      if (held.length > 0) controller.enqueue(held);
    },
  });
}

/** The same stream, of which a failure is told as damage to the file, unless `isOther` says that it is something else. */
function toldAsDamage(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  isOther: (error: unknown) => boolean,
) {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          throw isOther(error) ? error : new DamagedFileError('damaged', { cause: error });
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
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

/**
 * A file as it is when unpacked: gzip is known by its first two bytes, whatever the name says. Fails with a `DamagedFileError`
 * or an `UnpackedTooLargeError` when it is the file that is wrong, and else as reading it does.
 */
export async function decompress(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const { first, whole, hasFailed } = await peek(source);
  const isGzip = first[0] === 0x1f && first[1] === 0x8b;
  if (!isGzip) return whole;
  const isOther = (error: unknown) => hasFailed() || error instanceof UnpackedTooLargeError;
  return toldAsDamage(unpacked(whole), isOther);
}
