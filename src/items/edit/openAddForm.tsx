import type { PageKind } from '@/routing/paths';
import { AddForm } from './AddForm';
import { openForm } from './openForm';

/** Opens the form for a new item of a kind over the page, whichever that is. */
export function openAddForm(kind: PageKind): void {
  openForm((close) => <AddForm kind={kind} onClose={close} />);
}
