import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { makeMotion } from '@/testing/records';
import { ItemChoice } from './ItemChoice';

it('names the kind of an item behind its title, whatever direction that sets', () => {
  const items = [makeMotion('m', { title: 'Motie \u202e1' })];
  render(<ItemChoice items={items} chosen={[]} onChosen={() => undefined} error={undefined} />);
  const choice = screen.getByRole('checkbox');
  expect(choice).toHaveAccessibleName('\u2068Motie \u202e1\u202c\u2069 (motie)');
});
