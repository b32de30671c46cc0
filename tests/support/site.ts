import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { test as base } from './test';

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
const changing = /\.(?:css|html|js)$/u;

/** A build on a server of its own, which can be stopped, and be given another build to serve. */
export type Site = {
  readonly stop: () => Promise<void>;
  /** Serves what a next build would be from now on; gives the name of its entry. */
  readonly deployNext: () => string;
};

/** The file with which a build begins, as its page names it. */
export function entryIn(page: string): string {
  return /src="\.\/assets\/(?<name>[^"]+)\.js"/u.exec(page)?.groups?.['name'] ?? '';
}

/** Makes another build of the one in a folder: all that bears the name of its entry, bears another. */
function renameEntry(folder: string): string {
  const before = entryIn(readFileSync(path.join(folder, 'index.html'), 'utf8'));
  const after = `${before.slice(0, -4)}next`;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || !changing.test(file)) continue;
    const text = readFileSync(file, 'utf8').replaceAll(before, after);
    rmSync(file);
    writeFileSync(file.replace(before, after), text);
  }
  return after;
}

/** The service worker knows a file without a hash in its name by its revision. */
function revise(folder: string): void {
  const file = path.join(folder, 'sw.js');
  const text = readFileSync(file, 'utf8');
  const revised = text.replace(/(?<=index\.html[^}]{1,30})[0-9a-f]{16}/u, '0123456789abcdef');
  if (revised === text) throw new Error('The service worker has no revision of index.html');
  writeFileSync(file, revised);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

type Served = { server: Server; folder: string; address: string };
type Fixtures = {
  /** The folder of the build. */
  built: string;
  served: Served;
  site: Site;
};

/** `test` on a copy of the build with a server of its own. */
export const test = base.extend<Fixtures>({
  built: [dist, { option: true }],
  served: async ({ built }, provide) => {
    mkdirSync(path.join(root, '.tmp'), { recursive: true });
    const folder = mkdtempSync(path.join(root, '.tmp/site-'));
    cpSync(built, folder, { recursive: true });
    const port = Number(process.env['GEVOLG_TEST_PORT'] ?? 4181) + 1;
    const { server, address } = await serve({ port, root: folder });
    // As many hosts do: what was asked with another header is then not found in a cache.
    server.prependListener('request', (_, response) =>
      response.setHeader('Vary', 'Accept, Origin'),
    );
    await provide({ server, folder, address });
    await closed(server);
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ served }, provide) => {
    await provide(served.address);
  },
  site: async ({ served }, provide) => {
    await provide({
      stop: () => closed(served.server),
      deployNext: () => {
        const name = renameEntry(served.folder);
        revise(served.folder);
        return name;
      },
    });
  },
});

export { expect } from './test';
