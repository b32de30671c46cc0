import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { closeForm, presentForm, watchForm } from './openForm';

/** Where a form is drawn, apart from the page that it was opened from; stands once in the frame. Give it the address of the
 * page as its key: another page closes the form. */
export function FormHost() {
  const form = useSyncExternalStore(watchForm, presentForm);
  useEffect(() => closeForm, []);
  if (!form) return null;
  return (
    <Suspense key={form.id} fallback={null}>
      {form.draw(closeForm)}
    </Suspense>
  );
}
