import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StretchTable } from './stretchTable';

it('gives equal stretches the same number, wherever they stand, and asks for each once', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const table = new StretchTable();
      const made: string[] = [];
      const numbers = words.map((each) =>
        table.get(`-${each}-`, 1, each.length + 1, (stretch) => made.push(stretch)),
      );
      expect(made).toEqual([...new Set(words)]);
      expect(numbers.map((number) => made[number - 1])).toEqual(words);
    }),
  );
});

it('still knows the first when it has grown', () => {
  const table = new StretchTable();
  const texts = Array.from({ length: 40_000 }, (_, at) => `woord${at}`);
  for (const [at, text] of texts.entries()) table.get(text, 0, text.length, () => at);
  const numbers = texts.map((text) => table.get(text, 0, text.length, () => -1));
  expect(numbers).toEqual(texts.map((_, at) => at));
});
