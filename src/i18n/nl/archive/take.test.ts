import { expect, it } from 'vitest';
import { archiveTakeTexts } from './take';

it('leaves the Kamer its capital in what the cabinet thinks of a motion', () => {
  expect(archiveTakeTexts.appreciation('Oordeel Kamer')).toBe(
    'Appreciatie van het kabinet: oordeel Kamer',
  );
});
