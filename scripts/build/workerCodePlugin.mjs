import { build } from 'vite';
import { dexieChannelPlugin } from './dexieChannelPlugin.mjs';

const suffix = '?worker-code';

/**
 * Gives the code of a worker as a text, for the edition in one file: `import code from './x.worker.ts?worker-code'`. Vite's
 * own inlined workers start by themselves from an address that no policy of Trusted Types gave out.
 * @param {Record<string, string>} alias the short names of folders in imports
 * @returns {import('vite').Plugin}
 */
export function workerCodePlugin(alias) {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  return {
    name: 'gevolg:worker-code',
    apply: 'build',
    enforce: 'pre',
    configResolved: (resolved) => {
      config = resolved;
    },
    async load(id) {
      if (!id.endsWith(suffix)) return undefined;
      const entry = id.slice(0, -suffix.length);
      const built = await build({
        configFile: false,
        root: config.root,
        publicDir: false,
        resolve: { alias },
        plugins: [dexieChannelPlugin()],
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          write: false,
          target: config.build.target,
          reportCompressedSize: false,
          lib: { entry, formats: ['iife'], name: 'worker' },
          rolldownOptions: { output: { codeSplitting: false } },
        },
        logLevel: 'warn',
      });
      const outputs = [built].flat().flatMap((it) => ('output' in it ? it.output : []));
      const [chunk, ...more] = outputs.flatMap((it) => (it.type === 'chunk' ? [it] : []));
      if (!chunk || more.length > 0) throw new Error(`${entry} is not one script`);
      return `export default ${JSON.stringify(chunk.code)};`;
    },
  };
}
