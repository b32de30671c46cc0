/**
 * Writes a bill of materials (CycloneDX) of what goes into a build: every package, with its version, licence and hash.
 *
 *   npm run sbom    writes sbom.cdx.json
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './lib/install.mjs';
import { ownBill } from './lib/sbom.mjs';

const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const isWindows = process.platform === 'win32';
const { status, stdout, stderr } = spawnSync('npm', words, {
  cwd: root,
  encoding: 'utf8',
  shell: isWindows,
  maxBuffer: 64_000_000,
});
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
/** @type {import('./lib/sbom.mjs').Program} */
const program = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const bill = ownBill(JSON.parse(stdout), program);
writeFileSync(path.join(root, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`);
console.log(`sbom.cdx.json: ${bill.components.length} packages`);
