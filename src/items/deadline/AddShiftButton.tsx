import type { Deadline } from '@/domain/deadline/deadline';

/** Opens the form for a postponement of a deadline. */
export function AddShiftButton({ deadline }: { deadline: Deadline }) {
  return <span data-deadline={deadline.id} />;
}
