import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { closeForm, presentForm, watchForm } from './openForm';

/** Where a form is drawn, apart from the page that it was opened from; stands once in the frame. Another page closes it. */
export function FormHost({ page }: { page: string }) {
  const form = useSyncExternalStore(watchForm, presentForm);
  useEffect(() => closeForm, [page]);
  if (!form) return null;
  return (
    <Suspense key={form.id} fallback={null}>
      {form.draw(closeForm)}
    </Suspense>
  );
}
