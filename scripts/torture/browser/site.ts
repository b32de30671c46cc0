import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../serve.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pages = path.join(root, 'scripts', 'torture', 'page');

/** Where the app and the page that works its store stand on the site: one origin, so one and the same dossier. */
export const appPath = '/app/index.html';
export const pagePath = '/page/index.html';

export type Site = {
  readonly origin: string;
  /** The origin as Chromium names its folders. */
  readonly folderName: string;
  readonly close: () => Promise<void>;
};

/** Builds the page, and the app as it is shipped; one that was built already is taken when asked. */
async function buildSite(folder: string, takesBuild: boolean): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const alias = { '@': path.join(root, 'src'), '@fixtures': path.join(root, 'fixtures') };
  await build({
    root: pages,
    base: './',
    configFile: false,
    logLevel: 'warn',
    define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify('0.1.0') },
    resolve: { alias },
    build: {
      outDir: path.join(folder, 'page'),
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
    },
  });
  const dist = path.join(root, 'dist');
  const app = path.join(folder, 'app');
  if (takesBuild && existsSync(dist)) cpSync(dist, app, { recursive: true });
  else await build({ root, logLevel: 'warn', build: { outDir: app, emptyOutDir: true } });
}

const built = new Map<string, Promise<void>>();

/** Serves the app and the page from one origin, with the headers of a real host. Built once in a run. */
export async function openSite(port: number, takesBuild: boolean): Promise<Site> {
  const folder = path.join(root, '.tmp', `torture-${port}`);
  const building = built.get(folder) ?? buildSite(folder, takesBuild);
  built.set(folder, building);
  await building;
  const { server, bound } = await serve({ port, strict: true, root: folder });
  return {
    origin: `http://localhost:${bound}`,
    folderName: `http_localhost_${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
