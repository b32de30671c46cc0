import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createQueryClient } from '@/queries/queryClient';
import { type Services, ServicesProvider } from '@/queries/services';
import type { AppRouter } from './router';

type AppProps = { services: Services; router: AppRouter };

/** The whole app, given its services and its addresses. */
export function App({ services, router }: AppProps) {
  const [client] = useState(createQueryClient);
  return (
    <ServicesProvider services={services}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ServicesProvider>
  );
}
