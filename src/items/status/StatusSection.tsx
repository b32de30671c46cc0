import type { ItemRef } from '@/domain/shared/ids';
import type { StatusAxis } from '@/domain/status/axes';
import { Section } from '@/ui/layout/Page';
import { StatusHistory } from './StatusHistory';
import { Verdict } from './Verdict';

type StatusSectionProps = { title: string; subject: ItemRef; axis: StatusAxis };

/** How an item stands on its main axis, and how that came about. */
export function StatusSection({ title, subject, axis }: StatusSectionProps) {
  return (
    <Section title={title}>
      <Verdict subject={subject} axis={axis} />
      <StatusHistory subject={subject} axis={axis} />
    </Section>
  );
}
