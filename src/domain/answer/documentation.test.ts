import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rule = /\b[CEPSMTRNVQ]\d{1,2}\b/g;

describe('the table of rules in docs/antwoordcheck.md', () => {
  it('has a test that bears the name of each rule, and no test of a rule that is not there', () => {
    const table = readFileSync('docs/antwoordcheck.md', 'utf8');
    const documented = table
      .split('\n')
      .flatMap((line) => /^\| ([A-Z]\d{1,2}) \|/.exec(line)?.[1] ?? []);
    const folders = [
      'src/domain/answer',
      'src/domain/deadline',
      'src/domain/followUp',
      'src/domain/motion',
      'src/domain/verdict',
      'src/i18n/nl/answer',
      'src/i18n/nl/answer/madeUpMotions',
      'src/i18n/nl/questions',
      'src/items/status',
    ];
    const tests = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `${folder}/${name}`),
    );
    const tested = new Set(
      tests
        .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
        .filter((line) => /\bit\b|^\s+\[?'|^\s*\]\)\('/.test(line))
        .flatMap((line) => line.match(rule) ?? []),
    );
    expect(documented.length).toBe(new Set(documented).size);
    expect(documented.filter((id) => !tested.has(id))).toEqual([]);
    expect([...tested].filter((id) => !documented.includes(id))).toEqual([]);
  });
});
