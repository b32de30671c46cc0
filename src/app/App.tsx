import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createQueryClient } from '@/queries/queryClient';
import { type Services, ServicesProvider } from '@/queries/services';
import { createAppRouter } from './router';

/** The whole app, given its services. */
export function App({ services }: { services: Services }) {
  const [client] = useState(createQueryClient);
  const [router] = useState(createAppRouter);
  return (
    <ServicesProvider services={services}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ServicesProvider>
  );
}
