import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the texts on the screen', () => {
  it('quote with ‘ and ’ only', () => {
    const files = readdirSync('src/i18n', { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    expect(files.length).toBeGreaterThan(30);
    const others = files.flatMap((name) =>
      readFileSync(`src/i18n/${name}`, 'utf8')
        .split('\n')
        // Only quotes within quotes are told apart by their shape.
        .filter((line) => /[\u201C\u201D\u201E]/u.test(line) && !line.includes("includes('‘')"))
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(others).toEqual([]);
  });
});
