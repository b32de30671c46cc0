import type { Growing } from './growing';

/**
 * Adds a step to the end of bytes: the distance to the next of something, which is small most of the time. Each byte has
 * seven bits of it, the lowest first, and tells by the eighth that another follows.
 */
export function appendStep(to: Growing<Uint8Array<ArrayBuffer>>, step: number): void {
  let rest = step;
  while (rest > 127) {
    to.push((rest & 127) | 128);
    rest >>>= 7;
  }
  to.push(rest);
}
