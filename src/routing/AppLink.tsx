import { Link } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import type { SearchTexts } from './search';
import { modeName } from './standMode';

/** What goes along from page to page: the day as of which everything is shown, and by what. */
export function keepStand(search: SearchTexts): SearchTexts {
  const { stand, [modeName]: mode } = search;
  if (!stand) return {};
  return mode ? { stand, [modeName]: mode } : { stand };
}

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
  const next = (previous: SearchTexts) => ({
    ...(keepSearch ? previous : keepStand(previous)),
    ...search,
  });
  return (
    <Link
      to={to}
      search={next}
      activeOptions={{ exact: activeExact, includeSearch: false }}
      {...(activeClassName ? { activeProps: { className: activeClassName } } : {})}
      {...rest}
    >
      {children}
    </Link>
  );
}
