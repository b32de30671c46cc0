import type { ChangeFailure } from '@/domain/journal/failures';

/** Thrown by a change that was refused; `failure` bears the code and what belongs to it. */
export class ChangeFailedError extends Error {
  override readonly name = 'ChangeFailedError';

  constructor(readonly failure: ChangeFailure) {
    super(failure.code);
  }
}
