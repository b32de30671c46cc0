import { AppLink } from '@/routing/AppLink';
import { itemPath } from '@/routing/paths';
import type { Home } from './changeRows';

type HomeLinkProps = {
  home: Home;
  /** Where on that page, when it is about a part of the item. */
  path?: string | undefined;
  children: string;
};

/** A link to the page of an item under these words; the words alone where the item is gone. */
export function HomeLink({ home, path = itemPath(home), children }: HomeLinkProps) {
  if (!home.isThere) return <span>{children}</span>;
  return <AppLink to={path}>{children}</AppLink>;
}
