type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>;

/** A typed array that grows while numbers are added at its end. */
export class Growing<A extends Numbers> {
  length = 0;
  private room: A;
  private readonly make: (size: number) => A;

  /** `make` gives an array of a size, filled with zeros: `(size) => new Uint32Array(size)`. */
  constructor(make: (size: number) => A, size = 1024) {
    this.make = make;
    this.room = make(size);
  }

  private growTo(least: number): void {
    if (least <= this.room.length) return;
    const larger = this.make(Math.max(least, this.room.length * 2));
    larger.set(this.room.subarray(0, this.length));
    this.room = larger;
  }

  push(value: number): void {
    if (this.length === this.room.length) this.growTo(this.length + 1);
    this.room[this.length] = value;
    this.length += 1;
  }

  /** Adds all of these numbers. */
  append(values: ArrayLike<number>): void {
    this.growTo(this.length + values.length);
    this.room.set(values, this.length);
    this.length += values.length;
  }

  at(place: number): number {
    return this.room[place] ?? 0;
  }

  /** Forgets what was added, and keeps the room for it. */
  clear(): void {
    this.length = 0;
  }

  /** The room with what was added at its beginning, until more is added. */
  view(): A {
    return this.room;
  }

  /** What was added, in an array as long as that is. More must not be added then. */
  toArray(): A {
    if (this.length === this.room.length) return this.room;
    const exact = this.make(this.length);
    exact.set(this.room.subarray(0, this.length));
    return exact;
  }
}

/** A growing array of bytes. */
export function growingBytes(size?: number): Growing<Uint8Array<ArrayBuffer>> {
  return new Growing((length) => new Uint8Array(length), size);
}

/** A growing array of numbers below 2¹⁶. */
export function growingShorts(size?: number): Growing<Uint16Array<ArrayBuffer>> {
  return new Growing((length) => new Uint16Array(length), size);
}

/** A growing array of numbers below 2³². */
export function growingLongs(size?: number): Growing<Uint32Array<ArrayBuffer>> {
  return new Growing((length) => new Uint32Array(length), size);
}

/** A growing array of numbers with a fraction, of which some seven digits are kept. */
export function growingFloats(size?: number): Growing<Float32Array<ArrayBuffer>> {
  return new Growing((length) => new Float32Array(length), size);
}
