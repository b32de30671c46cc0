/** Something with fields, whatever they are. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether something that was stored has fields. */
export function isFields(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null;
}

// By its name, as an array that comes from a database may be of another realm than this one, and is then no instance.
function isNamed(raw: unknown, name: string): boolean {
  return ArrayBuffer.isView(raw) && Object.prototype.toString.call(raw) === `[object ${name}]`;
}

/** Whether something that was stored is an array of bytes; and so on for the next two. */
export function isBytes(raw: unknown): raw is Uint8Array {
  return isNamed(raw, 'Uint8Array');
}

export function isLongs(raw: unknown): raw is Uint32Array {
  return isNamed(raw, 'Uint32Array');
}

export function isFloats(raw: unknown): raw is Float32Array {
  return isNamed(raw, 'Float32Array');
}

export function isDoubles(raw: unknown): raw is Float64Array {
  return isNamed(raw, 'Float64Array');
}
