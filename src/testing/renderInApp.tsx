import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { FormHost } from '@/items/edit/FormHost';
import type { Services } from '@/queries/services';
import { ToastRegion } from '@/ui/toast/ToastRegion';
import { makeWrapper } from './services';

/** Renders a block as on a page: with services, addresses and the place where messages float. Waits until it is there. */
export async function renderInApp(services: Services, block: ReactElement) {
  const root = createRootRoute({
    component: () => (
      <>
        <Outlet />
        <FormHost />
        <ToastRegion />
      </>
    ),
  });
  const home = createRoute({ getParentRoute: () => root, path: '/', component: () => block });
  const other = createRoute({
    getParentRoute: () => root,
    path: '$list/$id',
    component: () => <p>Andere pagina</p>,
  });
  const router = createRouter({
    routeTree: root.addChildren([home, other]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  const view = render(<RouterProvider router={router} />, { wrapper: makeWrapper(services) });
  await screen.findByRole('status', { name: 'Meldingen' });
  return { ...view, router };
}
