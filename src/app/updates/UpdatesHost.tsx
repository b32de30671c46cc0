import { lazy, Suspense, useEffect, useState } from 'react';

const Updates = lazy(async () => {
  const { Updates: component } = await import('./Updates');
  return { default: component };
});

/** Where a browser does not tell when it has time: after this many milliseconds. */
const laterOn = 2_000;

function whenThereIsTime(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, laterOn);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work);
  return () => cancelIdleCallback(handle);
}

/** Stands in the frame; what tells of new versions comes in when the page has been drawn and there is time. */
export function UpdatesHost() {
  const [isTime, setTime] = useState(false);
  useEffect(() => whenThereIsTime(() => setTime(true)), []);
  return <Suspense fallback={null}>{isTime && <Updates />}</Suspense>;
}
