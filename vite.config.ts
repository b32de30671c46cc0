import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests of what knows no screen and no database; they need no browser to be imitated. */
const pureTests = [
  'src/{archive,domain,language,i18n}/**/*.test.ts',
  'fixtures/**/*.test.ts',
  'scripts/**/*.test.ts',
];

export default defineConfig({
  base: './',
  plugins: [react()],
  resolve: { alias: { '@': here('./src'), '@fixtures': here('./fixtures') } },
  build: { target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false, manifest: true },
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
