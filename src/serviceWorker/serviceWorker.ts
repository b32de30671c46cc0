import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { takeInMessage, tidyUpMessage } from './messages';

type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void };

/** What of a service worker is used here; the library of types that has it does not go together with that of pages. */
type Scope = {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (of: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }) => Promise<readonly unknown[]>;
  };
  readonly registration: Pick<ServiceWorkerRegistration, 'installing' | 'waiting'>;
  readonly addEventListener: ((
    type: 'activate' | 'install',
    listener: (event: Lasting) => void,
  ) => void) &
    ((type: 'message', listener: (event: Lasting & { readonly data: unknown }) => void) => void);
};

declare const self: Scope;

/** Every file of the build; put in place by `scripts/build/serviceWorkerPlugin.mjs`. */
declare const filesOfBuild: PrecacheEntry[];

const controller = new PrecacheController();
// Hosts add a Vary header as they see fit; without this a page that is loaded again would not be found by it.
controller.strategy.matchOptions = { ignoreVary: true };
controller.addToCacheList(filesOfBuild);

/** Throws away what only older versions needed, unless another page may still need it or a newer version just came in. */
async function tidyUp(event: Lasting): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { installing, waiting } = self.registration;
  if (pages.length <= 1 && !installing && !waiting) await controller.activate(event);
}

// Pages have their address behind the #; what stands in the query is no part of the file.
registerRoute(
  new PrecacheRoute(controller, {
    directoryIndex: 'index.html',
    ignoreURLParametersMatching: [/./u],
  }),
);

// A page of an older version goes on with the parts of that version, also with those that it has yet to load.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.includes('/assets/'),
  async ({ request }) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request),
);

self.addEventListener('install', (event) => void controller.install(event));

// A page that was opened before there was a service worker is served by it too, so that it goes on without the server.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new version waits until the user asks for it.
self.addEventListener('message', (event) => {
  if (event.data === takeInMessage) void self.skipWaiting();
  if (event.data === tidyUpMessage) event.waitUntil(tidyUp(event));
});
