import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const oldest = [20, 19];

/** Ends the program with a sentence that can be acted on when this Node.js is too old to build with. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = oldest;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(
    `Gevolg heeft Node.js ${oldest.join('.')} of nieuwer nodig; hier draait ${process.versions.node}.\n` +
      `Gevolg needs Node.js ${oldest.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  );
  process.exit(1);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages ?? {};
}

/** Whether node_modules holds what package-lock.json asks for, in those versions. */
function installed() {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false;
  const present = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(([place, { version, optional }]) => {
    const found = present[place];
    if (place === '') return true;
    return found ? found.version === version : optional === true;
  });
}

/** Whether node_modules is shared with another copy of the project; that one looks after it. */
function isLinked() {
  const folder = path.join(root, 'node_modules');
  return existsSync(folder) && lstatSync(folder).isSymbolicLink();
}

/** Installs the dependencies when they are missing or not those of the lock file. */
export function installMissing() {
  if (isLinked() || installed()) return;
  console.log('Onderdelen installeren (npm ci) …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return;
  console.error(
    'Het installeren is niet gelukt. Controleer de verbinding en probeer opnieuw.\n' +
      'Installing the dependencies failed (npm ci). Check the connection and try again.',
  );
  process.exit(1);
}
