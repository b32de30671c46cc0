import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { takeInMessage } from './takeInMessage';

/** What of a service worker is used here; the library of types that has it does not go together with that of pages. */
type Scope = {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: ((
    type: 'activate',
    listener: (event: { readonly waitUntil: (work: Promise<void>) => void }) => void,
  ) => void) &
    ((type: 'message', listener: (event: { readonly data: unknown }) => void) => void);
};

declare const self: Scope;

/** Every file of the build; put in place by `scripts/build/serviceWorkerPlugin.mjs`. */
declare const filesOfBuild: PrecacheEntry[];

const controller = new PrecacheController();
// Hosts add a Vary header as they see fit; without this a page that is loaded again would not be found by it.
controller.strategy.matchOptions = { ignoreVary: true };
controller.precache(filesOfBuild);

// Pages have their address behind the #; what stands in the query is no part of the file.
registerRoute(
  new PrecacheRoute(controller, {
    directoryIndex: 'index.html',
    ignoreURLParametersMatching: [/./u],
  }),
);

// A page that was opened before there was a service worker is served by it too, so that it goes on without the server.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new version waits until the user asks for it.
self.addEventListener('message', ({ data }) => {
  if (data === takeInMessage) void self.skipWaiting();
});
