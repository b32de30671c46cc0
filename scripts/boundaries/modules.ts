import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { isNode, lineAt, type Node } from './ast';
import { type Text, textsIn } from './dutch';
import { type Imports, importsOf } from './imports';
import { type Impurity, impuritiesIn } from './purity';

/** One source file, read. Paths are relative to the root of the project and have forward slashes. */
export type Module = {
  readonly file: string;
  readonly isTest: boolean;
  readonly imports: Imports;
  readonly impurities: readonly Impurity[];
  /** What belongs in `i18n`. */
  readonly texts: readonly Text[];
  readonly parseError: string | undefined;
  readonly line: (offset: number) => number;
};

function slashed(file: string): string {
  return file.split(path.sep).join('/');
}

function sourcesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .filter((entry) => !entry.name.endsWith('.d.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function readModule(root: string, file: string): Module {
  const source = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, source);
  const tree: unknown = program;
  const empty: Node = { type: 'Program', start: 0, end: 0 };
  const node = isNode(tree) ? tree : empty;
  return {
    file: slashed(path.relative(root, file)),
    isTest: /\.test\.tsx?$/u.test(file),
    imports: importsOf(node),
    impurities: impuritiesIn(node),
    texts: textsIn(node),
    parseError: errors[0]?.message,
    line: (offset) => lineAt(source, offset),
  };
}

/** All modules under `src`, tests among them. */
export function readModules(root: string): Module[] {
  return sourcesUnder(path.join(root, 'src')).map((file) => readModule(root, file));
}

/** The folders and files directly in `src` that hold anything at all. */
export function topNames(root: string): string[] {
  const src = path.join(root, 'src');
  if (!existsSync(src)) return [];
  return readdirSync(src, { withFileTypes: true })
    .filter((entry) => !entry.name.endsWith('.d.ts'))
    .map((entry) => entry.name)
    .sort();
}

/** Where a mention leads: to a file of the project, to a package, or to nothing that can be found. */
export type Target =
  | { readonly type: 'file'; readonly file: string }
  | { readonly type: 'package'; readonly name: string }
  | { readonly type: 'missing' };

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function existing(root: string, base: string): Target {
  for (const ending of endings) {
    const file = base + ending;
    const full = path.join(root, file);
    if (existsSync(full) && statSync(full).isFile()) return { type: 'file', file };
  }
  return { type: 'missing' };
}

/** Finds what a specifier means in a file. `@/` is `src/`, `@fixtures/` is `fixtures/`; a `?query` does not count. */
export function resolve(root: string, from: string, specifier: string): Target {
  const plain = specifier.replace(/\?.*$/u, '');
  if (plain.startsWith('@/')) return existing(root, `src/${plain.slice(2)}`);
  if (plain.startsWith('@fixtures/')) return existing(root, `fixtures/${plain.slice(10)}`);
  if (plain.startsWith('.')) {
    return existing(root, path.posix.join(path.posix.dirname(from), plain));
  }
  const [first = plain, second] = plain.split('/');
  return { type: 'package', name: first.startsWith('@') ? `${first}/${second ?? ''}` : first };
}
