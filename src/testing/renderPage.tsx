import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouteComponent,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Day } from '@/domain/shared/day';
import { FormHost } from '@/items/edit/FormHost';
import type { ArchiveAccess } from '@/queries/archive/archiveAccess';
import { StandProvider } from '@/queries/dossier/stand';
import { requestPattern } from '@/routing/paths';
import { parseSearchText, stringifySearchText } from '@/routing/search';
import { makeTestServices, makeWrapper } from './services';

type RenderPageOptions = {
  /** The address: `/ambities?status=followed`. */
  readonly at: string;
  /** The page at the first part of the address. */
  readonly page: RouteComponent;
  /** The page of one item below it. */
  readonly item?: RouteComponent;
  readonly records?: readonly DossierRecord[];
  readonly stand?: Day;
  /** The public record. */
  readonly archive?: ArchiveAccess;
};

/** Draws a page at an address with these records in the dossier; gives a way to read the address after it changed. */
export async function renderPage(options: RenderPageOptions) {
  const { at, page, item, records = [], stand, archive } = options;
  // The test's browser can't scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  const root = createRootRoute({
    component: () => (
      <StandProvider stand={stand}>
        <Outlet />
        <FormHost />
      </StandProvider>
    ),
  });
  const path = `/${at.split(/[/?]/)[1] ?? ''}`;
  const parent = createRoute({ getParentRoute: () => root, path, component: page });
  const child = createRoute({
    getParentRoute: () => parent,
    path: `$id/${requestPattern}`,
    component: item ?? (() => null),
  });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([parent.addChildren([child]), elsewhere]),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch: parseSearchText,
    stringifySearch: stringifySearchText,
  });
  const services = await makeTestServices({ records, ...(archive && { archive }) });
  render(<RouterProvider router={router} />, { wrapper: makeWrapper(services) });
  return { services, address: () => router.history.location.href };
}
