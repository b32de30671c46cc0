// Plain Node without dependencies, so that it runs in a fresh copy: it installs what is missing and hands over.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './install.mjs';

/**
 * Runs a program in TypeScript with the words of the command line, and ends with its exit code. Only what the program
 * says comes on standard output; what npm says goes to standard error.
 * @param {string} program its path from the root of the project
 */
export function runTypeScript(program) {
  const runner = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  if (!existsSync(runner)) {
    const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32',
    });
    if (installed.status !== 0) {
      console.error(`${program}: installing the dependencies failed; see above.`);
      process.exit(1);
    }
  }
  const config = join(root, 'tsconfig.json');
  const words = [runner, '--tsconfig', config, join(root, program), ...process.argv.slice(2)];
  const ran = spawnSync(process.execPath, words, { stdio: 'inherit' });
  process.exit(ran.status ?? 1);
}
