import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { longestQuestion } from './questionLimit';
import { SearchInput } from './SearchInput';

function Box({ start = '' }: { start?: string }) {
  const [words, setWords] = useState(start);
  return <SearchInput aria-label="Zoeken" value={words} onValue={setWords} />;
}

it('takes of what is pasted as much as fits, and says that the rest is left out', async () => {
  const user = userEvent.setup();
  render(<Box />);
  const field = screen.getByRole('searchbox');
  await user.click(field);
  await user.paste('een korte vraag');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await user.paste('a'.repeat(2 * longestQuestion));
  expect(field).toHaveValue(`een korte vraag${'a'.repeat(longestQuestion - 15)}`);
  expect(screen.getByRole('status')).toHaveTextContent('ten hoogste 1.000 tekens');
});

it('shows of an address with a longer question what a question can hold', () => {
  render(<Box start={'a'.repeat(2 * longestQuestion)} />);
  expect(screen.getByRole('searchbox')).toHaveValue('a'.repeat(longestQuestion));
});
