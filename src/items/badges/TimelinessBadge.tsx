import type { Timeliness } from '@/domain/deadline/timeliness';
import { timelinessLabel } from '@/i18n/nl/deadline/timeliness';
import { Badge } from '@/ui/badge/Badge';
import { timelinessTone } from './tones';

/** How something due stands on the day shown. */
export function TimelinessBadge({ timeliness }: { timeliness: Timeliness }) {
  return <Badge tone={timelinessTone(timeliness.code)}>{timelinessLabel(timeliness)}</Badge>;
}
