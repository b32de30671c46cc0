import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { parseDay } from '@/domain/shared/day';
import { FormHost } from '@/items/edit/FormHost';
import { StandProvider } from '@/queries/dossier/stand';
import type { Services } from '@/queries/services';
import { parseSearchText, stringifySearchText, useSearchTexts } from '@/routing/search';
import { makeWrapper } from './services';

function Standing({ children }: { children: ReactNode }) {
  const [{ stand = '' }] = useSearchTexts();
  return <StandProvider stand={parseDay(stand)}>{children}</StandProvider>;
}

/**
 * Renders something on an address as the app would, with the day of the address as its stand and a page for every
 * other address. Returns the router, whose `state.location` tells where the user went.
 */
export function renderAnywhere(page: ReactNode, services: Services, address = '/') {
  const root = createRootRoute({
    component: () => (
      <Standing>
        {page}
        <Outlet />
        <FormHost />
      </Standing>
    ),
  });
  const anywhere = createRoute({ getParentRoute: () => root, path: '$', component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([anywhere]),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: parseSearchText,
    stringifySearch: stringifySearchText,
  });
  render(<RouterProvider router={router} />, { wrapper: makeWrapper(services) });
  return router;
}
