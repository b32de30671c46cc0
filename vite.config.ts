import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests of what knows no screen and no database; they need no browser to be imitated. */
const pureTests = [
  'src/{archive,domain,language,i18n}/**/*.test.ts',
  'fixtures/**/*.test.ts',
  'scripts/**/*.test.ts',
];

/** The packages that every page needs from the start. */
const everyPage =
  /node_modules[\\/](?:react|react-dom|scheduler|dexie|@tanstack[\\/](?:query-core|react-query|router-core|react-router|history|store|react-store))[\\/]/u;

/** With all that they import: what opens the dossier, of which later parts use this or that. */
const everyStart = /src[\\/]queries[\\/](?:browserServices|dossiers|inspection|queryClient)\.ts/u;

export default defineConfig({
  base: './',
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(manifest.version) },
  plugins: [react()],
  resolve: { alias: { '@': here('./src'), '@fixtures': here('./fixtures') } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      output: {
        // What every page needs compresses better as one file than as the dozens that shared use would make of it.
        codeSplitting: {
          groups: [
            { name: 'base', test: everyPage, priority: 2 },
            { name: 'start', test: everyStart, priority: 1 },
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
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: [...pureTests],
          setupFiles: ['./src/testing/quietConsole.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [...pureTests],
          setupFiles: ['./src/testing/setup.ts'],
        },
      },
    ],
  },
});
