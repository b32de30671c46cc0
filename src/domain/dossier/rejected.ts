import type { RecordRef } from '@/domain/shared/ids';
import type { RecordFailure } from './records';

/** A record that does not fit the schema: set apart with what is wrong, so that the rest stays usable. */
export type Rejected = {
  readonly ref: RecordRef;
  readonly problems: RecordFailure['problems'];
  readonly raw: unknown;
};
