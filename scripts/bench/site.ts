import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = path.join(root, 'scripts', 'bench', 'pages');

/** What is built for a run lies here, and is made anew by each. */
export const siteFolder = path.join(root, '.tmp', 'bench');

/** One copy of React in a page, whichever of the two installations asks for it. */
const onlyOnce = ['react', 'react-dom'];

function htmlFiles(): string[] {
  const names = readdirSync(pages).filter((name) => name.endsWith('.html'));
  return names.map((name) => path.join(pages, name));
}

/** Builds the pages of the bench, and beside them the app as it is shipped. */
export async function buildSite(): Promise<void> {
  mkdirSync(siteFolder, { recursive: true });
  await build({
    root: pages,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    resolve: {
      alias: { '@': path.join(root, 'src'), '@fixtures': path.join(root, 'fixtures') },
      dedupe: onlyOnce,
    },
    worker: { format: 'es' },
    build: {
      outDir: siteFolder,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: htmlFiles() },
    },
  });
  await build({
    root,
    logLevel: 'warn',
    build: { outDir: path.join(siteFolder, 'app'), emptyOutDir: true },
  });
}

/** A server for what was built. Pages are isolated, so that their clock is exact to 5 µs instead of 100. */
export type Site = { readonly origin: string; readonly close: () => Promise<void> };

export async function serveSite(port: number): Promise<Site> {
  const server = await preview({
    root: pages,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: siteFolder },
    preview: {
      port,
      strictPort: true,
      host: '127.0.0.1',
      headers: {
        // As a real host does for names with a hash; every run begins with empty caches.
        'Cache-Control': 'public, max-age=31536000, immutable',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
  });
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
