import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/**
 * A file that the service worker keeps; without a revision its name says by a hash what is in it.
 * @typedef {{ url: string, revision: string | null }} Entry
 */

/** What only a server or an installer asks for. */
const notKept = /^(?:\.vite\/|\.well-known\/|screenshots\/|sw\.js$|.*\.map$)/u;
const hashed = /^assets\//u;

/** @param {string} file */
function fingerprint(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}

/**
 * Every file of a build with what tells one version of it from the next, in a fixed order.
 * @param {string} folder
 * @returns {Entry[]}
 */
export function entriesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, url: path.relative(folder, file).split(path.sep).join('/') }))
    .filter(({ url }) => !notKept.test(url))
    .map(({ file, url }) => ({ url, revision: hashed.test(url) ? null : fingerprint(file) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/**
 * Builds the service worker after all else, with the list of what it keeps. The same sources give the same worker, byte
 * for byte: else every build would be announced as a new version.
 * @param {string} entry
 * @returns {import('vite').Plugin}
 */
export function serviceWorkerPlugin(entry) {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  return {
    name: 'gevolg:service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: (resolved) => {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        const outDir = path.resolve(config.root, config.build.outDir);
        await build({
          configFile: false,
          root: config.root,
          publicDir: false,
          define: {
            'process.env.NODE_ENV': '"production"',
            filesOfBuild: JSON.stringify(entriesOf(outDir)),
          },
          build: {
            outDir,
            emptyOutDir: false,
            target: config.build.target,
            reportCompressedSize: false,
            lib: { entry, formats: ['iife'], name: 'serviceWorker', fileName: () => 'sw.js' },
          },
          logLevel: config.logLevel ?? 'info',
        });
      },
    },
  };
}
