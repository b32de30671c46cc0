// @vitest-environment node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { securityText } from './build/securityTextPlugin.mjs';
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
  const now = new Date('2026-11-27T10:00:00.000Z');
  const template = read('public/.well-known/security.txt');

  it('names whom to report to, and expires within a year (RFC 9116)', () => {
    expect(securityText(template, 'mailto:veilig@gevolg.example', now)).toBe(
      'Contact: mailto:veilig@gevolg.example\nExpires: 2027-11-27T00:00:00.000Z\nPreferred-Languages: nl, en\n',
    );
  });

  it('is not there without an address', () => {
    expect(securityText(template, undefined, now)).toBeUndefined();
    expect(securityText(template, ' ', now)).toBeUndefined();
  });

  it('stops the build on what is no address', () => {
    expect(() => securityText(template, 'veilig@gevolg.example', now)).toThrow('mailto:');
    expect(() => securityText(template, 'https://a.example\nPolicy: x', now)).toThrow('https:');
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
