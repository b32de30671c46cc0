import { scriptAddress } from '@/platform/trustedScript';
import { takeInMessage, tidyUpMessage } from '@/serviceWorker/messages';

/** Looked for this often, in milliseconds, besides each time that the page is shown again. */
const checkInterval = 60 * 60_000;

/** What is known of a newer version of the program, and how to get it. */
export type ServiceWorkerUpdates = {
  /** Whether a newer version was fetched as a whole and waits for the user's word. */
  readonly isWaiting: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes in the version that waits; the page is loaded again, once, as soon as that is done. */
  readonly takeIn: () => void;
};

type Worker = { readonly postMessage: (message: unknown) => void };

type Listening<Type extends string> = {
  readonly addEventListener: (type: Type, listener: () => void) => void;
};

/** What of a registration is used. */
type Registration = Listening<'updatefound'> & {
  readonly installing: Listening<'statechange'> | null;
  readonly waiting: Worker | null;
  readonly active: Worker | null;
  readonly update: () => Promise<unknown>;
};

/** What of the browser's service workers is used. */
type ServiceWorkers = Listening<'controllerchange'> & {
  readonly register: (address: string) => Promise<Registration>;
};

type Page = {
  readonly reload: () => void;
  /** Calls back each time that it is worth looking for a newer version. */
  readonly onCheck: (check: () => void) => void;
};

const browserPage: Page = {
  reload: () => window.location.reload(),
  onCheck: (check) => {
    setInterval(check, checkInterval);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') check();
    });
  },
};

/** Registers the service worker and follows what becomes of it. Without one the program works as well, but not offline. */
export function followServiceWorker(
  container: ServiceWorkers,
  page: Page = browserPage,
): ServiceWorkerUpdates {
  const listeners = new Set<() => void>();
  let registration: Registration | undefined;
  let isAsked = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const follow = (worker: Registration['installing'] | undefined) =>
    worker?.addEventListener('statechange', tell);

  const register = async () => {
    registration = await container.register(scriptAddress('sw.js'));
    follow(registration.installing);
    registration.addEventListener('updatefound', () => follow(registration?.installing));
    // With the server gone there is nothing newer to be had.
    page.onCheck(() => void registration?.update().catch(() => {}));
    registration.active?.postMessage(tidyUpMessage);
    tell();
  };
  container.addEventListener('controllerchange', () => {
    tell();
    if (!isAsked) return;
    isAsked = false;
    page.reload();
  });
  register().catch(() => {});

  return {
    // At the first visit one waits as well, for a moment, but it replaces nothing.
    isWaiting: () => Boolean(registration?.waiting && registration.active),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeIn: () => {
      isAsked = true;
      registration?.waiting?.postMessage(takeInMessage);
    },
  };
}

const none: ServiceWorkerUpdates = {
  isWaiting: () => false,
  subscribe: () => () => {},
  takeIn: () => {},
};

let followed: ServiceWorkerUpdates | undefined;

/**
 * The service worker of this page, registered at the first call; none while developing, in the edition in one file, nor
 * where there can't be one.
 */
export function serviceWorkerUpdates(): ServiceWorkerUpdates {
  followed ??=
    import.meta.env.MODE === 'production' && 'serviceWorker' in navigator
      ? followServiceWorker(navigator.serviceWorker)
      : none;
  return followed;
}
