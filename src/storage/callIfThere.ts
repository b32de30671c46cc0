/** Calls a method that not every browser has, and no browser's types; `undefined` where it is not there. */
export function callIfThere(target: object, name: string, ...inputs: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(target, name);
  return typeof method === 'function' ? Reflect.apply(method, target, inputs) : undefined;
}
