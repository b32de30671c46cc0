/**
 * A small static server for the built app, with the headers that a real host should send too.
 *
 *   node scripts/serve.mjs [--port 4173] [--hits FILE]
 *
 * With `--hits` it writes down each request in a file: status, method, host and address.
 */
import { appendFileSync, createReadStream, realpathSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { numberOption, textOption } from './lib/options.mjs';
import { headers } from './lib/policy.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const host = '127.0.0.1';
const portsToTry = 20;

const types = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.gif', 'image/gif'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml; charset=utf-8'],
]);

/**
 * The file under `root` that a request asks for, or `undefined` when it points outside or can't be read as a path.
 * @param {string} root
 * @param {string} url
 */
export function fileFor(root, url) {
  let name;
  try {
    name = decodeURIComponent(url.replace(/[?#].*$/u, ''));
  } catch {
    return undefined;
  }
  if (name.includes('\0')) return undefined;
  const file = path.resolve(root, `.${name.endsWith('/') ? `${name}index.html` : name}`);
  return file.startsWith(root + path.sep) ? file : undefined;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

/**
 * Names with a hash never change; all else is asked for again each time, so that a new build is seen at once.
 * @param {string} root
 * @param {string} file
 */
function cachingOf(root, file) {
  const hashed = file.startsWith(path.join(root, 'assets') + path.sep);
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405);
    return;
  }
  const file = fileFor(root, request.url ?? '/');
  const found = file ? await stat(file).catch(() => undefined) : undefined;
  if (!file || !found?.isFile()) {
    refuse(response, 404);
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Cache-Control': cachingOf(root, file),
    'Content-Length': found.size,
    'Content-Type': types.get(path.extname(file)) ?? 'application/octet-stream',
  });
  if (request.method === 'HEAD') response.end();
  else {
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  }
}

/**
 * Writes down each request in a file, which is made empty first.
 * @param {import('node:http').Server} server
 * @param {string} file
 */
function writeDown(server, file) {
  writeFileSync(file, '');
  server.prependListener('request', (request, response) => {
    response.on('close', () => {
      const { method, url, headers: asked } = request;
      appendFileSync(file, `${response.statusCode} ${method} ${asked.host} ${url}\n`);
    });
  });
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false when the port is taken
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    const onError = (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

/**
 * Serves a folder on this machine only. With `strict` a taken port is an error, else the next free one is used.
 * @param {{ port: number, strict?: boolean, root?: string }} options
 */
export async function serve({ port, strict = false, root = dist }) {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  for (let candidate = port; candidate < port + (strict ? 1 : portsToTry); candidate += 1) {
    if (await listen(server, candidate)) {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : candidate;
      return { server, bound, address: `http://localhost:${bound}/` };
    }
  }
  const what = strict ? `Poort ${port} is bezet` : `Geen vrije poort gevonden vanaf ${port}`;
  throw new Error(`${what} (no free port).`);
}

/**
 * Ends the program as soon as someone asks for it.
 * @param {import('node:http').Server} server
 */
export function closeOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

const [, started] = process.argv;
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) {
  const { server, address } = await serve({ port: numberOption('port') ?? 4173, strict: true });
  const hits = textOption('hits');
  if (hits) writeDown(server, hits);
  closeOnSignal(server);
  console.log(address);
}
