import type { StatusAxis } from '@/domain/status/axes';
import { statusLabel } from '@/i18n/nl/status';
import { Badge } from '@/ui/badge/Badge';
import { statusTone } from './tones';

/** A status as shape, word and tint. To let the user change it, use `StatusButton`. */
export function StatusBadge({ axis, code }: { axis: StatusAxis; code: string | undefined }) {
  if (!code) return <Badge tone="unknown">Nog geen oordeel</Badge>;
  return <Badge tone={statusTone(axis, code)}>{statusLabel(axis, code)}</Badge>;
}
