/**
 * Completes package-lock.json. A registry mirror that holds packages for some platforms only makes npm leave the others
 * out, after which `npm ci` refuses the lock file on every machine. Run this after each change of dependencies.
 *
 *   node scripts/lockfile.mjs           adds what is missing
 *   node scripts/lockfile.mjs --check   only tells whether something is, or whether a download address is recorded
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/**
 * @typedef {object} Entry What this script reads and writes of one package.
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {string[]} [cpu]
 * @property {boolean} [dev]
 * @property {string[]} [libc]
 * @property {string} [license]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {Record<string, string>} [engines]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {Record<string, Entry>} Packages
 */

const file = new URL('../package-lock.json', import.meta.url);
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * The limits that a package for one platform bears, read from its name (`…-linux-x64-musl`).
 * @param {string} name
 */
function platformOf(name) {
  const words = name.split(/[/-]/u);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (os.length !== 1 || cpu.length !== 1) return undefined;
  const has = (/** @type {string} */ libc) => words.some((word) => word.startsWith(libc));
  const libc = has('musl') ? ['musl'] : has('gnu') ? ['glibc'] : undefined;
  return { cpu, libc, os };
}

/**
 * The version of `name` that the package at `path` gets, looked up as Node does: its own folder first.
 * @param {Packages} packages
 * @param {string} path
 * @param {string} name
 */
function reachable(packages, path, name) {
  const parts = path.split('/node_modules/');
  const folders = parts.map((_, index) =>
    parts.slice(0, parts.length - index).join('/node_modules/'),
  );
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`]
    .map((place) => packages[place]?.version)
    .find((version) => version !== undefined);
}

/**
 * Adds an entry for each platform package that is named but absent; gives the places that were filled.
 * @param {Packages} packages
 */
function complete(packages) {
  const added = [];
  const owners = Object.entries(packages).sort(([a], [b]) => a.length - b.length);
  for (const [path, owner] of owners) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      const nearest = reachable(packages, path, name);
      if (!platform || nearest === version) continue;
      const place = nearest === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`;
      packages[place] = {
        version,
        cpu: platform.cpu,
        ...(owner.dev ? { dev: true } : {}),
        ...(platform.libc ? { libc: platform.libc } : {}),
        ...(owner.license ? { license: owner.license } : {}),
        optional: true,
        os: platform.os,
        ...(owner.engines ? { engines: owner.engines } : {}),
      };
      added.push(`${place}@${version}`);
    }
  }
  return added;
}

/** @type {{ packages: Packages }} */
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = complete(lock.packages);
const addresses = Object.values(lock.packages).filter((entry) => 'resolved' in entry).length;

if (process.argv.includes('--check')) {
  for (const place of added) console.log(`ontbreekt: ${place}`);
  console.log(
    `${added.length} platform packages missing, ${addresses} download addresses recorded`,
  );
  if (added.length > 0 || addresses > 0) process.exitCode = 1;
} else {
  for (const entry of Object.values(lock.packages)) delete entry.resolved;
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
  console.log(`${added.length} platform packages added`);
}
