import type { ChangeFailure } from '@/domain/journal/failures';

/** Thrown by a change that was refused; `failure` bears the code and what belongs to it. */
export class ChangeFailedError extends Error {
  override readonly name = 'ChangeFailedError';

  constructor(readonly failure: ChangeFailure) {
    super(failure.code);
  }
}

/** Why a change was refused; `unknown` where the error is none that was foreseen. */
export function changeFailureIn(error: unknown): ChangeFailure | { readonly code: 'unknown' } {
  return error instanceof ChangeFailedError ? error.failure : { code: 'unknown' };
}
