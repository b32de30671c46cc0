import { AppLink } from '@/routing/AppLink';
import { itemPath } from '@/routing/paths';
import type { Home } from './changeRows';

/** A link to the page of an item under these words; the words alone where the item is gone. */
export function HomeLink({ home, children }: { home: Home; children: string }) {
  if (!home.isThere) return <span>{children}</span>;
  return <AppLink to={itemPath(home)}>{children}</AppLink>;
}
