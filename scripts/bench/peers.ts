import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Where the packages lie that Gevolg is measured against. */
export const peerModules = path.join(folder, 'node_modules');

/** The packages in a lock file with their versions, a line each. */
function versionsIn(file: string): string {
  const entry = /"(node_modules\/[^"]+)": \{\s+"version": "([^"]+)"/g;
  const found = readFileSync(file, 'utf8').matchAll(entry);
  return [...found].map(([, name, version]) => `${name}@${version}`).join('\n');
}

function isInstalled(): boolean {
  // What npm installed last, as it notes it beside the packages.
  const note = path.join(peerModules, '.package-lock.json');
  const lock = path.join(folder, 'package-lock.json');
  return existsSync(note) && versionsIn(note) === versionsIn(lock);
}

/** Installs what Gevolg is measured against; only this needs the network, and only the first time. */
export function installPeers(): void {
  if (isInstalled()) return;
  console.error('Installing what is measured against …');
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('The packages to measure against could not be installed');
}
