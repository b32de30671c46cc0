import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { dexieChannelPlugin } from './scripts/build/dexieChannelPlugin.mjs';
import { securityTextPlugin } from './scripts/build/securityTextPlugin.mjs';
import { serviceWorkerPlugin } from './scripts/build/serviceWorkerPlugin.mjs';
import { singleFilePlugin } from './scripts/build/singleFilePlugin.mjs';
import { workerCodePlugin } from './scripts/build/workerCodePlugin.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests of what knows no screen and no database; they leave nothing behind, so they need not be kept apart. */
const pureTests = [
  'src/{archive,domain,language,i18n}/**/*.test.ts',
  'fixtures/**/*.test.ts',
  'scripts/**/*.test.ts',
];

/** The packages that every page needs from the start. */
const everyPage =
  /node_modules[\\/](?:react|react-dom|scheduler|dexie|@tanstack[\\/](?:query-core|react-query|router-core|react-router|history|store|react-store))[\\/]/u;

/** With all that they import at once: what opens the dossier, the frame and the page that the app opens on. */
const firstPage = /src[\\/](?:app[\\/]start|features[\\/]overview[\\/]OverviewPage)\.tsx/u;

const alias = { '@': here('./src'), '@fixtures': here('./fixtures') };
const define = { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(manifest.version) };

/** The edition in one file, for who has no server: `npm run build:single`. */
const single: ViteUserConfig = {
  base: './',
  define,
  publicDir: false,
  plugins: [
    react(),
    dexieChannelPlugin(),
    workerCodePlugin(alias),
    singleFilePlugin(here('./public/favicon.svg')),
  ],
  resolve: { alias: { ...alias, './ownWorkers': here('./src/workers/archive/inlinedWorkers.ts') } },
  build: {
    outDir: 'dist-single',
    target: 'es2022',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

const served: ViteUserConfig = {
  base: './',
  define,
  plugins: [
    react(),
    dexieChannelPlugin(),
    securityTextPlugin(process.env['GEVOLG_SECURITY_CONTACT']),
    serviceWorkerPlugin(here('./src/serviceWorker/serviceWorker.ts')),
  ],
  resolve: { alias },
  worker: { plugins: () => [dexieChannelPlugin()] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      output: {
        // What every page needs, and what the first page is drawn from, compress better and arrive sooner as one file each
        // than as the dozens that shared use would make of them. Whatever is imported later stays out of both.
        codeSplitting: {
          groups: [
            { name: 'base', test: everyPage, priority: 2 },
            { name: 'start', test: firstPage, priority: 1 },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173 },
  test: {
    restoreMocks: true,
    testTimeout: 30_000,
    // One core is left out otherwise: half of the machine where there are two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          isolate: false,
          include: [...pureTests],
          setupFiles: ['./src/testing/quietConsole.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Those that need something of a browser besides its databases ask for it in their first line.
          name: 'stateful',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          exclude: [...pureTests],
          setupFiles: ['./src/testing/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['./src/testing/setup.ts'],
        },
      },
    ],
  },
};

export default defineConfig(({ mode }) => (mode === 'single' ? single : served));
