// @vitest-environment node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { headers } from './lib/policy.mjs';
import { ownBill } from './lib/sbom.mjs';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('the page about hosting', () => {
  it.each(Object.entries(headers))(
    'tells each host to send %s as our server does',
    (name, value) => {
      const lines = read('docs/hosting.md').split('\n');
      const told = lines.filter((line) => line.includes(name) && line.includes(value));
      expect(told).toHaveLength(3);
    },
  );
});

describe('security.txt', () => {
  it('says how to report and has not expired (RFC 9116)', () => {
    const text = read('public/.well-known/security.txt');
    expect(text).toMatch(/^Contact: (?:https:\/\/|mailto:)\S+$/mu);
    const [, expires = ''] = /^Expires: (.+)$/mu.exec(text) ?? [];
    expect(new Date(expires).getTime()).toBeGreaterThan(Date.now());
    expect(new Date(expires).getTime()).toBeLessThan(Date.now() + 366 * 24 * 60 * 60 * 1000);
  });
});

describe('the bill of materials', () => {
  it('names the program itself and tells nothing of the machine that made it', () => {
    const distribution = { type: 'distribution', url: 'https://packages.invalid/x.tgz' };
    const website = { type: 'website', url: 'https://example.org/' };
    const bill = ownBill(
      {
        metadata: { component: { name: 'folder', type: 'library' } },
        components: [{ name: 'x', externalReferences: [distribution, website] }],
      },
      'gevolg',
    );
    expect(bill.metadata.component).toMatchObject({ name: 'gevolg', type: 'application' });
    expect(bill.components).toEqual([{ name: 'x', externalReferences: [website] }]);
  });
});
