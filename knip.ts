import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['fixtures/*/index.ts', 'scripts/*.{mjs,ts}', 'scripts/{download,evaluate}/main.ts'],
  project: ['src/**/*.{ts,tsx,css}', 'fixtures/**/*.ts', 'scripts/**/*.{mjs,ts}', 'tests/**/*.ts'],
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
