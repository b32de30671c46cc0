// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor, serve } from './serve.mjs';

const root = mkdtempSync(path.join(tmpdir(), 'serve-'));
const served = path.join(root, 'dist');
let server: Server;
let address: string;
let bound: number;

beforeAll(async () => {
  mkdirSync(path.join(served, 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  writeFileSync(path.join(served, 'index.html'), '<h1>Gevolg</h1>');
  writeFileSync(path.join(served, 'assets/page-abc.js'), 'export {};');
  ({ server, address, bound } = await serve({ port: 47_310, root: served }));
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(root, { recursive: true });
});

describe('the server', () => {
  it('gives the start page with headers that let it talk to itself only', async () => {
    const response = await fetch(address);
    expect(await response.text()).toBe('<h1>Gevolg</h1>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  it('lets a browser keep what has a hash in its name', async () => {
    const response = await fetch(`${address}assets/page-abc.js`);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/none.html', '/assets', '/%00', '/%E0%A4'])('has nothing at %s', async (name) => {
    expect((await fetch(new URL(name, address))).status).toBe(404);
  });

  it('only gives, and takes nothing', async () => {
    expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/../../secret.txt'])(
    'stays in its folder when asked for %s',
    (name) => {
      expect(fileFor(served, name)).toBeUndefined();
    },
  );

  it('takes the next port when one is taken, unless it must have that one', async () => {
    await expect(serve({ port: bound, strict: true, root: served })).rejects.toThrow('bezet');
    const other = await serve({ port: bound, root: served });
    expect(other.bound).toBeGreaterThan(bound);
    other.server.close();
  });
});
