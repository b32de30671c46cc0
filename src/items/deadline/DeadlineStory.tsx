import type { Dossier } from '@/domain/dossier/dossier';
import type { DeadlineStanding } from '@/domain/dossier/standing';
import { TermText } from '@/items/text/TermText';

type DeadlineStoryProps = { standing: DeadlineStanding; dossier: Dossier };

/** A deadline as a path: the first promise, each shift, the present term and what came of it. */
export function DeadlineStory({ standing }: DeadlineStoryProps) {
  return <TermText term={standing.present} />;
}
