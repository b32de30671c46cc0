import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type Services, ServicesProvider } from '@/queries/services';
import type { AppRouter } from './router';

type AppProps = { services: Services; client: QueryClient; router: AppRouter };

/** The whole app, given its services, its cache and its addresses. */
export function App({ services, client, router }: AppProps) {
  return (
    <ServicesProvider services={services}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ServicesProvider>
  );
}
