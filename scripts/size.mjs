/**
 * Weighs the JavaScript that the first page needs: the entry and the page of route `overzicht`, with all that they
 * import at once. What is loaded later (charts, the other pages) does not count. Measured as gzip level 9; a kB is 1000.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { root } from './lib/install.mjs';

/** The modules whose chunks the first page loads, as the manifest names them. */
const firstLoad = ['index.html', 'src/features/overview/OverviewPage.tsx'];
const limit = 200_000;

const dist = path.join(root, 'dist');
const manifestFile = path.join(dist, '.vite/manifest.json');

if (!existsSync(manifestFile)) {
  console.error('There is no build to weigh: dist/.vite/manifest.json is missing.');
  process.exit(1);
}

/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

/** The files that a module needs at once, itself included. */
const files = new Set();
const waiting = [...firstLoad];
for (const key of waiting) {
  const chunk = manifest[key];
  if (!chunk) {
    console.error(`The build has no chunk for ${key}; adjust firstLoad in scripts/size.mjs.`);
    process.exitCode = 1;
    continue;
  }
  files.add(chunk.file);
  for (const next of chunk.imports ?? []) if (!waiting.includes(next)) waiting.push(next);
}

const sizes = [...files]
  .map((file) => ({
    file,
    size: gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length,
  }))
  .sort((a, b) => b.size - a.size);
const total = sizes.reduce((sum, { size }) => sum + size, 0);
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

for (const { file, size } of sizes) console.log(`${kilobytes(size)}  ${file}`);
console.log(`${kilobytes(total)}  JavaScript of the first page, of ${kilobytes(limit).trim()}`);
if (total > limit || total === 0) process.exitCode = 1;
