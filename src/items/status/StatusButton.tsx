import { standingOn } from '@/domain/dossier/standing';
import type { ItemRef } from '@/domain/shared/ids';
import type { StatusAxis } from '@/domain/status/axes';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { useDossier } from '@/queries/dossier';

type StatusButtonProps = { subject: ItemRef; axis: StatusAxis };

/** The status of an item on an axis; opens the form to change it. Only the badge when the dossier is shown as of a past day. */
export function StatusButton({ subject, axis }: StatusButtonProps) {
  const { dossier, on } = useDossier();
  return <StatusBadge axis={axis} code={standingOn(dossier, subject, axis, on).code} />;
}
