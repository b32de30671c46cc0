// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBoundaries } from './check';
import { cyclesIn, graphOf } from './graph';
import { table } from './table';

const trees: string[] = [];

afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true });
});

function plant(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'boundaries-'));
  trees.push(root);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return root;
}

/** A small tree in which every folder keeps to its rules. */
const clean = {
  'src/main.tsx': `import { start } from '@/app/start'; start();`,
  'src/app/start.tsx': [
    `import { createRoot } from 'react-dom/client';`,
    `import { example } from '@fixtures/example';`,
    `import { openDatabase } from '@/storage/database';`,
    `const Page = () => import('@/features/motions/Page');`,
    `export function start() { createRoot(Page, example, openDatabase); }`,
  ].join('\n'),
  'src/features/motions/Page.tsx': [
    `import { useMotion } from '@/queries/motion';`,
    `import styles from './Page.module.css';`,
    `export const Page = () => useMotion(styles);`,
  ].join('\n'),
  'src/features/motions/Page.module.css': '',
  'src/features/studies/Page.tsx': `export const Page = 1;`,
  'src/queries/motion.ts': [
    `import { useQuery } from '@tanstack/react-query';`,
    `import type { Motion } from '@/domain/motion/motion';`,
    `import { ask } from '@/workers/search/searchClient';`,
    `export const useMotion = (x: unknown): Motion => useQuery(ask, x);`,
  ].join('\n'),
  'src/workers/search/searchClient.ts': [
    `import type { Question } from './protocol';`,
    `export const ask = (q: Question) =>`,
    `  new Worker(new URL('./search.worker.ts', import.meta.url)).postMessage(q);`,
  ].join('\n'),
  'src/workers/search/protocol.ts': `export type Question = string;`,
  'src/workers/search/search.worker.ts': `self.postMessage('ready');`,
  'src/storage/database.ts': `import Dexie from 'dexie'; export const openDatabase = Dexie;`,
  'src/domain/motion/motion.ts': [
    `import { addDays } from 'date-fns';`,
    `import * as v from 'valibot';`,
    `import { day } from '../shared/day';`,
    `export type Motion = { document: string; window(crypto: string): void };`,
    `export function late(document: Motion, now: Date) {`,
    `  const { location } = { location: document.document };`,
    `  return [addDays(now, 1), new Date(0), Date.UTC(2026, 0), Math.max(1, 2), location, v, day];`,
    `}`,
  ].join('\n'),
  'src/domain/shared/day.ts': `export const day = 1;`,
  'src/testing/makers.ts': `import { day } from '@/domain/shared/day'; export const made = day;`,
  'src/domain/shared/day.test.ts': [
    `import { made } from '@/testing/makers';`,
    `import { openDatabase } from '../../storage/database';`,
    `test(made, openDatabase, new Date());`,
  ].join('\n'),
  'fixtures/example.ts': `export const example = 1;`,
};

function problemsWith(broken: Record<string, string>): string {
  return checkBoundaries(plant({ ...clean, ...broken }), table).problems.join('\n');
}

describe('the check of the boundaries', () => {
  it('passes a tree that keeps to the table, having read all of it', () => {
    const outcome = checkBoundaries(plant(clean), table);
    expect(outcome.problems).toEqual([]);
    expect(outcome.modules).toBe(13);
    expect(outcome.edges).toBe(12);
  });

  it('lets a folder reach a part of another when the table names no more than that', () => {
    const named = (format: string) =>
      problemsWith({
        [`src/formats/${format}.ts`]: 'export const read = 1;',
        'src/storage/bad.ts': `import { read } from '@/formats/${format}'; read();`,
      });
    expect(named('bundle/decode')).toBe('');
    expect(named('bundles')).toContain('storage, which may not import formats');
  });

  it('does not pass when there was nothing to read', () => {
    expect(checkBoundaries(plant({}), table).problems).toEqual([
      'no modules were read',
      'no imports were read',
    ]);
    const lonely = checkBoundaries(plant({ 'src/main.tsx': 'export {};' }), table);
    expect(lonely.problems).toEqual(['no imports were read']);
  });

  it.each([
    ['import', `import { openDatabase } from '@/storage/database'; openDatabase();`],
    ['relative import', `import { openDatabase } from '../storage/database'; openDatabase();`],
    ['import of types', `import type { openDatabase } from '@/storage/database';`],
    ['type in passing', `export type It = import('@/storage/database').It;`],
    ['import for its effects', `import '@/storage/database';`],
    ['re-export', `export { openDatabase } from '@/storage/database';`],
    ['re-export of all', `export * from '@/storage/database';`],
    ['import while running', `export const later = () => import('@/storage/database');`],
    ['address of a module', `new URL('../storage/database.ts', import.meta.url);`],
  ])('catches a forbidden %s', (_, source) => {
    expect(problemsWith({ 'src/ui/Bad.tsx': source })).toContain(
      'src/ui/Bad.tsx:1 is in ui, which may not import storage (src/storage/database.ts)',
    );
  });

  it.each([
    ['src/domain/bad.ts', '@/i18n/nl', 'domain, which may not import i18n'],
    ['src/language/bad.ts', '@/formats/csv', 'language, which may not import formats'],
    ['src/charts/Bad.tsx', '@/domain/shared/day', 'charts, which may not import domain'],
    ['src/items/Bad.tsx', '@/storage/database', 'items, which may not import storage'],
    [
      'src/features/motions/Bad.tsx',
      '@/storage/database',
      'features, which may not import storage',
    ],
    ['src/features/motions/Bad.tsx', '@/language/refs', 'features, which may not import language'],
    [
      'src/features/motions/Bad.tsx',
      '@/workers/a/aClient',
      'features, which may not import workers',
    ],
    [
      'src/features/motions/Bad.tsx',
      '@fixtures/example',
      'features, which may not import @fixtures',
    ],
    ['src/routing/bad.ts', '@/queries/motion', 'routing, which may not import queries'],
  ])('keeps %s away from %s', (file, specifier, problem) => {
    const target = specifier.replace('@/', 'src/').replace('@fixtures/', 'fixtures/');
    const broken = { [file]: `import '${specifier}';`, [`${target}.ts`]: 'export {};' };
    expect(problemsWith(broken)).toContain(`is in ${problem}`);
  });

  it.each([
    ['src/domain/bad.ts', 'react'],
    ['src/storage/bad.ts', '@tanstack/react-query'],
    ['src/i18n/bad.ts', 'react'],
    ['src/ui/Bad.tsx', 'recharts'],
    ['src/queries/bad.ts', 'dexie'],
    ['src/features/motions/Bad.tsx', '@base-ui/react'],
    ['src/items/Bad.tsx', 'node:fs'],
  ])('keeps %s away from the package %s', (file, name) => {
    const problems = problemsWith({ [file]: `import '${name}/deep';` });
    expect(problems).toContain(`which may not import ${name}`);
  });

  it('keeps one feature away from another', () => {
    const source = `import { Page } from '@/features/studies/Page'; Page();`;
    expect(problemsWith({ 'src/features/motions/Bad.tsx': source })).toContain(
      'is in features/motions, which may not import features/studies',
    );
  });

  it('lets others into the workers only by the door', () => {
    const source = `import type { Question } from '@/workers/search/protocol';`;
    expect(problemsWith({ 'src/queries/bad.ts': source })).toContain('past the door of workers');
  });

  it('leaves testing and tests to the tests', () => {
    const problems = problemsWith({
      'src/ui/Bad.tsx': `import '@/testing/makers';`,
      'src/domain/bad.ts': `import './shared/day.test';`,
    });
    expect(problems).toContain(
      'src/ui/Bad.tsx:1 imports src/testing/makers.ts, which is for tests',
    );
    expect(problems).toContain(
      'src/domain/bad.ts:1 imports the test src/domain/shared/day.test.ts',
    );
  });

  it('catches files that import each other in a circle, by types too', () => {
    const problems = problemsWith({
      'src/domain/a.ts': `import type { B } from './b'; export type A = B;`,
      'src/domain/b.ts': `export type { C as B } from './c';`,
      'src/domain/c.ts': `export type C = import('./a').A;`,
    });
    expect(problems).toContain(
      'files import each other in a circle: ' +
        'src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts',
    );
  });

  it('catches folders that import each other in a circle though no file does', () => {
    const root = plant({
      'src/ui/a.ts': `import '@/charts/a';`,
      'src/ui/b.ts': `export {};`,
      'src/charts/a.ts': `export {};`,
      'src/charts/b.ts': `import '@/ui/b';`,
    });
    const lenient = {
      ui: { folders: ['*'], packages: [] },
      charts: { folders: ['*'], packages: [] },
    };
    expect(checkBoundaries(root, lenient).problems).toEqual([
      'folders import each other in a circle: charts → ui → charts',
    ]);
  });

  it('catches a folder without a row, a climb, a file that is not there and what it cannot follow', () => {
    const problems = problemsWith({
      'src/helpers/bad.ts': `export {};`,
      'src/domain/motion/deep/bad.ts': `import '../../shared/day';\nimport './gone';`,
      'src/app/bad.ts': `const name = 'x';\nimport(name);\nimport.meta.glob('./*.ts');`,
      'src/ui/broken.ts': `const = ;`,
    });
    expect(problems).toContain('src/helpers has no row in the table');
    expect(problems).toContain('src/domain/motion/deep/bad.ts:1 climbs with ../../shared/day');
    expect(problems).toContain(
      'src/domain/motion/deep/bad.ts:2 imports ./gone, which is not there',
    );
    expect(problems).toContain('src/app/bad.ts:2 imports what only shows when it runs');
    expect(problems).toContain('src/app/bad.ts:3 imports what only shows when it runs');
    expect(problems).toContain("src/ui/broken.ts:1 can't be read");
  });

  it.each([
    ['Date.now', `export const bad = Date.now();`],
    ['Date.now', `export const bad = Date['now'];`],
    ['new Date()', `export const bad = new Date();`],
    ['Date()', `export const bad = Date();`],
    ['Date under another name', `const { now } = Date; now();`],
    ['Math.random', `export const bad = [1].map(Math.random);`],
    ['crypto', `export const bad = crypto.randomUUID();`],
    ['window', `export const bad = typeof window;`],
    ['globalThis', `export const bad = globalThis['document'];`],
    ['localStorage', `export const bad = (key: string) => localStorage.getItem(key);`],
    ['navigator', `export const bad = { ...navigator };`],
    ['document', `export const fine = (document: string) => document;\nconst bad = document;`],
  ])('keeps domain and language from using %s: %s', (what, source) => {
    const problems = problemsWith({ 'src/domain/bad.ts': source, 'src/language/bad.ts': source });
    expect(problems).toContain(`uses ${what} in domain`);
    expect(problems).toContain(`uses ${what} in language`);
    expect(problems.split('\n')).toHaveLength(2);
  });

  it('keeps domain from asking date-fns for the present', () => {
    const source = `import { isPast, startOfToday as t } from 'date-fns'; isPast(t());`;
    expect(problemsWith({ 'src/domain/bad.ts': source })).toContain('uses isPast');
  });
});

describe('texts', () => {
  it.each([
    ['Sluiten', `export const Bad = () => <button aria-label="Sluiten" />;`],
    ['Nog niets', `export const Bad = () => <p>Nog niets</p>;`],
    ['Er is niets gewist.', `export const bad = 'Er is niets gewist.';`],
    ['… dagen te laat', 'export const bad = (days: number) => `${days} dagen te laat`;'],
  ])('stand in i18n, so that elsewhere ‘%s’ is caught', (text, source) => {
    expect(problemsWith({ 'src/ui/Bad.tsx': source })).toBe(
      `src/ui/Bad.tsx:1 says ‘${text}’, which belongs in i18n`,
    );
    expect(problemsWith({ 'src/i18n/fine.tsx': source })).toBe('');
    expect(problemsWith({ 'src/ui/testing/fine.tsx': source })).toBe('');
    expect(problemsWith({ 'src/ui/Fine.test.tsx': source })).toBe('');
  });

  it.each([
    `export const Fine = () => <kbd>Ctrl K</kbd>;`,
    `export const Fine = () => <input placeholder="https://" />;`,
    `export const Fine = () => <p aria-hidden="true"> · </p>;`,
    `export const fine = () => { throw new Error('no motion'); };`,
    `export const fine = { van: 'van', tot: 'tot' };`,
  ])('are no keys, signs, names or errors: %s', (source) => {
    expect(problemsWith({ 'src/ui/Fine.tsx': source })).toBe('');
  });
});

describe('the table', () => {
  it('names no folder that is not there and lets no folders import each other in a circle', () => {
    const edges = Object.entries(table)
      .filter(([, rule]) => !rule.testsOnly)
      .flatMap(([from, rule]) =>
        rule.folders.map((to): [string, string] => [from, to.replace(/\/.*$/u, '')]),
      );
    const unknown = edges.map(([, to]) => to).filter((to) => !table[to] && to !== '@fixtures');
    expect(unknown).toEqual([]);
    expect(cyclesIn(graphOf(edges))).toEqual([]);
  });
});
