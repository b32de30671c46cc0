import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'fixtures/*/index.ts',
    // Built and put in place by the plugins of scripts/build.
    'src/serviceWorker/serviceWorker.ts',
    'src/workers/archive/inlinedWorkers.ts',
    'scripts/*.{mjs,ts}',
    'scripts/{download,evaluate}/main.ts',
    'scripts/bench/pages/*/main.{ts,tsx}',
    'scripts/bench/inPage/*.js',
    'scripts/torture/page/main.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,css}',
    'fixtures/**/*.ts',
    'scripts/**/*.{js,mjs,ts,tsx}',
    'tests/**/*.ts',
  ],
  // What the bench alone installs, and measures against.
  ignoreDependencies: ['@svar-ui/react-gantt', 'ag-grid-community', 'minisearch'],
  // The font is imported by a style sheet, which Knip does not read by itself.
  compilers: {
    css: (text) => (text.match(/@import[^;]+;/gu) ?? []).join('\n').replaceAll('@import', 'import'),
  },
  // Types that a file exports beside what uses them name the field's own terms, used elsewhere or not.
  rules: { types: 'off' },
  // What a file exports and also uses itself is not dead.
  ignoreExportsUsedInFile: true,
};

export default config;
