import { useParams } from '@tanstack/react-router';

/** The id in the address of an item's page; `undefined` on the list itself. */
export function useItemId(): string | undefined {
  const { id }: { id?: string } = useParams({ strict: false });
  return id;
}
