import type { Growing } from './growing';

/**
 * How many bytes a step takes: the distance to the next of something, which is small most of the time. Each byte has
 * seven bits of it, the lowest first, and tells by the eighth that another follows.
 */
export function stepSize(step: number): number {
  let size = 1;
  for (let rest = step; rest > 127; rest >>>= 7) size += 1;
  return size;
}

/** Writes a step at a place of `bytes`, and gives the place behind it. */
export function writeStep(bytes: Uint8Array, at: number, step: number): number {
  let place = at;
  let rest = step;
  while (rest > 127) {
    bytes[place] = (rest & 127) | 128;
    place += 1;
    rest >>>= 7;
  }
  bytes[place] = rest;
  return place + 1;
}

/** Adds a step to the end of bytes. */
export function appendStep(to: Growing<Uint8Array<ArrayBuffer>>, step: number): void {
  let rest = step;
  while (rest > 127) {
    to.push((rest & 127) | 128);
    rest >>>= 7;
  }
  to.push(rest);
}
