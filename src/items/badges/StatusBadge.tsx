import type { StatusAxis } from '@/domain/status/axes';
import { standingLabel } from '@/i18n/nl/status/status';
import { Badge } from '@/ui/badge/Badge';
import { statusTone } from './tones';

/** A status as shape, word and tint. To let the user change it, use `StatusButton`. */
export function StatusBadge({ axis, code }: { axis: StatusAxis; code: string | undefined }) {
  const tone = code ? statusTone(axis, code) : 'unknown';
  return <Badge tone={tone}>{standingLabel(axis, code)}</Badge>;
}
