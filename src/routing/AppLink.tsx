import { Link } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import { useKeptSearch } from './useKeptSearch';

export type AppLinkProps = {
  /** An address made by `paths.ts`. */
  to: string;
  /** Texts for behind the question mark; the stand is kept by itself. */
  search?: Readonly<Record<string, string | undefined>>;
  /** Keep all that stands behind the question mark now (filters, sorting): for opening an item beside its list. */
  keepSearch?: boolean;
  className?: string | undefined;
  activeClassName?: string;
  activeExact?: boolean;
  title?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
  onClick?: () => void;
  onFocus?: () => void;
  tabIndex?: number;
  id?: string;
  ref?: Ref<HTMLAnchorElement>;
  children: ReactNode;
};

/** A link within the app. Marks itself with `aria-current="page"` where it points at the present page. */
export function AppLink({
  to,
  search,
  keepSearch = false,
  activeClassName,
  activeExact = false,
  children,
  ...rest
}: AppLinkProps) {
  // Not a function: the address would be worked out again, for every link on the page, whenever one goes elsewhere.
  const kept = useKeptSearch(keepSearch);
  return (
    <Link
      to={to}
      search={{ ...kept, ...search }}
      activeOptions={{ exact: activeExact, includeSearch: false }}
      {...(activeClassName ? { activeProps: { className: activeClassName } } : {})}
      {...rest}
    >
      {children}
    </Link>
  );
}
