/**
 * Starts Gevolg on this machine: installs what is missing, builds, serves.
 *
 *   npm start [-- --port 4173] [-- --no-build]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { securityFile, withContact } from './build/securityTextPlugin.mjs';
import { installMissing, requireNode, root } from './lib/install.mjs';
import { flag, numberOption } from './lib/options.mjs';
import { closeOnSignal, serve } from './serve.mjs';

requireNode();
const port = numberOption('port') ?? 4173;

if (!flag('no-build')) {
  installMissing();
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (built.status !== 0) {
    console.error('Het bouwen is niet gelukt; zie de melding hierboven (the build failed).');
    process.exit(1);
  }
}

if (!existsSync(path.join(root, 'dist/index.html'))) {
  console.error('Er is nog niets gebouwd: start zonder --no-build (nothing has been built yet).');
  process.exit(1);
}

if (!existsSync(path.join(root, 'dist', securityFile))) {
  console.log(
    `Zonder ${securityFile} (no address for security reports); voor wie Gevolg aanbiedt: ${withContact('npm start')}`,
  );
}

const { server, address, bound } = await serve({ port }).catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
closeOnSignal(server);

// A browser keeps what is stored per address, so on another port the dossier seems to be gone.
if (bound !== port) {
  console.log(
    `Let op: poort ${port} was bezet (draait Gevolg al?). Op een ander adres toont de browser een ander dossier.\n` +
      `(Port ${port} was taken; a browser keeps a separate dossier for each address.)`,
  );
}
console.log(`Gevolg staat klaar op ${address}\nStoppen met Ctrl+C.`);
