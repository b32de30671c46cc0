// Plain Node without dependencies, so that it runs in a fresh copy: it installs what is missing and hands over.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const runner = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');

if (!existsSync(runner)) {
  // Only the scores belong on standard output; what npm says goes to standard error.
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) {
    console.error('evaluate: installing the dependencies failed; see above.');
    process.exit(1);
  }
}

const program = join(root, 'scripts', 'evaluate', 'main.ts');
const config = join(root, 'tsconfig.json');
const ran = spawnSync(
  process.execPath,
  [runner, '--tsconfig', config, program, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(ran.status ?? 1);
