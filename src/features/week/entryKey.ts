import { refKey } from '@/domain/shared/ids';
import type { AgendaEntry } from '@/domain/workflow/agenda';

/** One text per entry, to tell them apart in a list. */
export function keyOf({ ref, day, reason }: AgendaEntry): string {
  const own = 'step' in reason ? reason.step.id : 'term' in reason ? reason.what : '';
  return [refKey(ref), day, reason.code, own].join(' ');
}
