import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TextArea, TextInput } from './controls';

const nothing = () => {};

it('keeps what is typed out of what the browser offers elsewhere, but for a passphrase that it may make up', () => {
  render(
    <>
      <TextInput aria-label="Regel" value="" onValue={nothing} />
      <TextArea aria-label="Tekst" value="" onValue={nothing} />
      <TextInput aria-label="Nieuw" autoComplete="new-password" value="" onValue={nothing} />
    </>,
  );
  expect(screen.getByLabelText('Regel')).toHaveAttribute('autocomplete', 'off');
  expect(screen.getByLabelText('Tekst')).toHaveAttribute('autocomplete', 'off');
  expect(screen.getByLabelText('Nieuw')).toHaveAttribute('autocomplete', 'new-password');
});

it('is where all fields come from in which one types, but for those that say it themselves', () => {
  const sources = import.meta.glob<string>('/src/**/*.tsx', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const fields = Object.entries(sources)
    .filter(([path]) => !path.endsWith('.test.tsx') && !path.endsWith('form/controls.tsx'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/<(?:input|textarea)\b[^]*?\n?\s*\/>/gu)].map(([field]) => ({
        path,
        field,
      })),
    );
  expect(fields.length).toBeGreaterThan(5);
  const open = fields.filter(
    ({ field }) => !/type="(?:checkbox|radio|file)"|autoComplete="off"/u.test(field),
  );
  expect(open).toEqual([]);
});
