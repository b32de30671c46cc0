// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { securityText } from './build/securityTextPlugin.mjs';
import { headers } from './lib/policy.mjs';
import { ownBill } from './lib/sbom.mjs';

const root = path.resolve(import.meta.dirname, '..');
const packages = v.record(v.string(), v.string());
const packageSchema = v.object({ dependencies: packages, devDependencies: packages });
const billSchema = v.object({ components: v.array(v.object({ name: v.string() })) });
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
  const part = (name: string) => ({ 'bom-ref': `${name}@1.0.0`, name });
  const program = {
    name: 'gevolg',
    dependencies: { a: '1.0.0' },
    devDependencies: { peer: '1.0.0' },
  };

  it('names the program itself and tells nothing of the machine that made it', () => {
    const distribution = { type: 'distribution', url: 'https://packages.invalid/x.tgz' };
    const website = { type: 'website', url: 'https://example.org/' };
    const bill = ownBill(
      {
        metadata: { component: { ...part('folder'), type: 'library' } },
        components: [{ ...part('a'), externalReferences: [distribution, website] }],
        dependencies: [{ ref: 'folder@1.0.0', dependsOn: ['a@1.0.0'] }],
      },
      program,
    );
    expect(bill.metadata.component).toMatchObject({ name: 'gevolg', type: 'application' });
    expect(bill.components).toEqual([{ ...part('a'), externalReferences: [website] }]);
  });

  it('holds all that the dependencies ask for, and nothing that is for development', () => {
    const dependencies = [
      { ref: 'gevolg@1.0.0', dependsOn: ['a@1.0.0', 'peer@1.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['b@1.0.0', 'peer@1.0.0'] },
      { ref: 'b@1.0.0', dependsOn: ['a@1.0.0'] },
      { ref: 'peer@1.0.0', dependsOn: ['c@1.0.0'] },
      { ref: 'c@1.0.0', dependsOn: [] },
    ];
    const components = ['a', 'b', 'peer', 'c'].map(part);
    const metadata = { component: part('gevolg') };
    const bill = ownBill({ metadata, components, dependencies }, program);
    expect(bill.components.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(bill.dependencies).toEqual([
      { ref: 'gevolg@1.0.0', dependsOn: ['a@1.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['b@1.0.0'] },
      { ref: 'b@1.0.0', dependsOn: ['a@1.0.0'] },
    ]);
  });

  it('of this program holds each of its dependencies', { timeout: 120_000 }, () => {
    const made = spawnSync('node', ['scripts/sbom.mjs'], { cwd: root, encoding: 'utf8' });
    expect(made.stderr).toBe('');
    const { components } = v.parse(billSchema, JSON.parse(read('sbom.cdx.json')));
    const names = components.map(({ name }) => name);
    const own = v.parse(packageSchema, JSON.parse(read('package.json')));
    expect(names).toEqual(expect.arrayContaining(Object.keys(own.dependencies)));
    for (const name of Object.keys(own.devDependencies)) expect(names).not.toContain(name);
  });
});
