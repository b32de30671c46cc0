import { failure, type Result, success } from '@/domain/shared/result';
import { type BundleFailure, bundleLimits } from './bundle';

/** Names that reach an object's prototype, or the function that made it, when someone copies them without a thought. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a name may be the key of an object or the name of a field. */
export function isSafeName(name: string): boolean {
  return !forbidden.has(name);
}

/** Whether nothing in a value lies too deep, and no key has a name that could reach a prototype. Does not recurse. */
function isSafe(value: unknown): boolean {
  const waiting: { readonly part: unknown; readonly depth: number }[] = [{ part: value, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, depth } = next;
    if (typeof part !== 'object' || part === null) continue;
    if (depth >= bundleLimits.depth) return false;
    if (!Array.isArray(part) && !Object.keys(part).every(isSafeName)) return false;
    for (const inner of Object.values(part)) waiting.push({ part: inner, depth: depth + 1 });
  }
  return true;
}

/** The value that a text stands for, if it is JSON and harmless. */
export function parseJson(text: string): Result<unknown, BundleFailure> {
  try {
    const value: unknown = JSON.parse(text);
    if (isSafe(value)) return success(value);
  } catch {
    // No JSON: refused like what is harmful.
  }
  return failure({ code: 'bundle.malformed', path: '' });
}
