import { failure, type Result, success } from '@/domain/shared/result';
import { type BundleFailure, bundleLimits } from './bundle';

/** Names that reach an object's prototype, or the function that made it, when someone copies them without a thought. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a name may be the key of an object or the name of a field. */
export function isSafeName(name: string): boolean {
  return !forbidden.has(name);
}

/** What is wrong with a value: something in it lies too deep, or a key has a name that could reach a prototype. Does not recurse. */
function flawOf(value: unknown): 'name' | 'depth' | undefined {
  const waiting: { readonly part: unknown; readonly depth: number }[] = [{ part: value, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, depth } = next;
    if (typeof part !== 'object' || part === null) continue;
    if (depth >= bundleLimits.depth) return 'depth';
    if (!Array.isArray(part) && !Object.keys(part).every(isSafeName)) return 'name';
    for (const inner of Object.values(part)) waiting.push({ part: inner, depth: depth + 1 });
  }
  return undefined;
}

/** The value that a text stands for, if it is JSON and harmless; else the path of the failure is `json`, `name` or `depth`. */
export function parseJson(text: string): Result<unknown, BundleFailure> {
  try {
    const value: unknown = JSON.parse(text);
    const flaw = flawOf(value);
    return flaw ? failure({ code: 'bundle.malformed', path: flaw }) : success(value);
  } catch {
    return failure({ code: 'bundle.malformed', path: 'json' });
  }
}
