/** What can go wrong and be mended travels as a value; the error is a plain object that bears a `code`. */
export type Result<Value, Failure extends { code: string }> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Wraps a value that was got without trouble. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps a failure that the caller is expected to mend. */
export function failure<Failure extends { code: string }>(
  error: Failure,
): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error };
}
