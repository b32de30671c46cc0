import { cyclesIn, graphOf } from './graph';
import type { Mention } from './imports';
import { type Module, readModules, resolve, topNames } from './modules';
import { clockImports, type FolderRule, type Table, writtenTexts } from './table';

/** What was read and what is wrong with it. A check that read nothing has not passed. */
export type Outcome = {
  readonly modules: number;
  readonly edges: number;
  readonly problems: readonly string[];
};

type Edge = { readonly from: Module; readonly to: string; readonly mention: Mention };

/** The folder of `src` in which a file lies (`domain`), or its own name when it lies in none (`main.tsx`). */
function topOf(file: string): string {
  if (file.startsWith('fixtures/')) return '@fixtures';
  return file.split('/')[1] ?? file;
}

/** What may not point at each other in a circle: a top folder, or one feature in a folder of features. */
function unitOf(file: string, table: Table): string {
  const top = topOf(file);
  return table[top]?.separate ? `${top}/${file.split('/')[2] ?? ''}` : top;
}

function isTestFile(file: string): boolean {
  return /\.test\.tsx?$/u.test(file);
}

/** Whether a file may hold texts: what is for tests only may, whatever its folder. */
function holdsDutch(file: string, rule: FolderRule): boolean {
  const isForTests = rule.testsOnly ?? file.includes('/testing/');
  return isForTests || rule.dutch === true || writtenTexts.includes(file);
}

function allowed(list: readonly string[], name: string): boolean {
  return list.includes(name) || list.includes('*');
}

/** Whether a file lies in one of these folders; one with a slash in it is a folder in a folder. */
function liesIn(folders: readonly string[], file: string): boolean {
  return allowed(folders, topOf(file)) || folders.some((it) => file.startsWith(`src/${it}/`));
}

/** What is wrong with one import of a file of the project, if anything. */
function edgeProblem({ from, to }: Edge, rule: FolderRule, table: Table): string | undefined {
  const [here, there] = [topOf(from.file), topOf(to)];
  const target = table[there];
  if (isTestFile(to)) return `imports the test ${to}`;
  if (here !== there) {
    if (target?.testsOnly) return `imports ${to}, which is for tests only`;
    if (!liesIn(rule.folders, to)) return `is in ${here}, which may not import ${there} (${to})`;
    if (target?.door && !target.door.test(to)) return `imports ${to}, past the door of ${there}`;
    return undefined;
  }
  const [own, other] = [unitOf(from.file, table), unitOf(to, table)];
  return own === other ? undefined : `is in ${own}, which may not import ${other} (${to})`;
}

function packageProblem(name: string, mention: Mention, here: string, rule: FolderRule) {
  if (!allowed(rule.packages, name)) return `is in ${here}, which may not import ${name}`;
  const clock = mention.names.find((taken) => name === 'date-fns' && clockImports.test(taken));
  return rule.pure && clock ? `uses ${clock}, which looks at the clock` : undefined;
}

/** The problems of one module by itself, and where its imports lead. */
function inspect(
  root: string,
  module: Module,
  table: Table,
): { edges: Edge[]; problems: string[] } {
  const here = topOf(module.file);
  const rule = table[here];
  const edges: Edge[] = [];
  const problems: string[] = [];
  const tell = (at: number, what: string | undefined) => {
    if (what) problems.push(`${module.file}:${module.line(at)} ${what}`);
  };
  if (module.parseError) tell(0, `can't be read: ${module.parseError}`);
  if (!rule || module.isTest) return { edges, problems };
  for (const at of module.imports.unreadable) tell(at, 'imports what only shows when it runs');
  for (const { what, at } of rule.pure ? module.impurities : []) {
    tell(at, `uses ${what} in ${here}, which gets no clock, chance or browser of its own`);
  }
  for (const { text, at } of holdsDutch(module.file, rule) ? [] : module.texts) {
    tell(at, `says ‘${text}’, which belongs in i18n`);
  }
  for (const mention of module.imports.mentions) {
    const { specifier, at } = mention;
    if (specifier.startsWith('../../')) tell(at, `climbs with ${specifier}; write it from @/`);
    const target = resolve(root, module.file, specifier);
    if (target.type === 'missing') tell(at, `imports ${specifier}, which is not there`);
    if (target.type === 'package') tell(at, packageProblem(target.name, mention, here, rule));
    if (target.type !== 'file') continue;
    const edge = { from: module, to: target.file, mention };
    edges.push(edge);
    tell(at, edgeProblem(edge, rule, table));
  }
  return { edges, problems };
}

function told(what: string, cycle: readonly string[]): string {
  return `${what} import each other in a circle: ${[...cycle, cycle[0]].join(' → ')}`;
}

function cycleProblems(edges: readonly Edge[], table: Table): string[] {
  const files = graphOf(edges.map(({ from, to }) => [from.file, to]));
  const units = graphOf(
    edges
      .map(({ from, to }): [string, string] => [unitOf(from.file, table), unitOf(to, table)])
      .filter(([from, to]) => from !== to),
  );
  return [
    ...cyclesIn(files).map((cycle) => told('files', cycle)),
    ...cyclesIn(units).map((cycle) => told('folders', cycle)),
  ];
}

function folderProblems(root: string, table: Table): string[] {
  return topNames(root)
    .filter((name) => !table[name])
    .map((name) => `src/${name} has no row in the table of folders`);
}

/** Checks the sources under `root/src` against the table. */
export function checkBoundaries(root: string, table: Table): Outcome {
  const modules = readModules(root);
  const inspected = modules.map((module) => inspect(root, module, table));
  const edges = inspected.flatMap((each) => each.edges);
  const problems = [
    ...folderProblems(root, table),
    ...inspected.flatMap((each) => each.problems),
    ...cycleProblems(edges, table),
  ];
  if (modules.length === 0) problems.push('no modules were read');
  if (edges.length === 0) problems.push('no imports were read');
  return { modules: modules.length, edges: edges.length, problems };
}
