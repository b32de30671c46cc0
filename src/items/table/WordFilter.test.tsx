import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { WordFilter } from './WordFilter';

it('keeps a letter that was typed before the address with the one before it was drawn', async () => {
  const user = userEvent.setup();
  const onWords = vi.fn<(words: string) => void>();
  const { rerender } = render(<WordFilter words="" onWords={onWords} />);
  const field = screen.getByRole('searchbox');
  await user.type(field, 'a');
  await waitFor(() => expect(onWords).toHaveBeenCalledWith('a'));
  await user.type(field, 'b');
  rerender(<WordFilter words="a" onWords={onWords} />);
  expect(field).toHaveValue('ab');
  await waitFor(() => expect(onWords).toHaveBeenLastCalledWith('ab'));
  rerender(<WordFilter words="ab" onWords={onWords} />);
  // A link that clears the filters.
  rerender(<WordFilter words="" onWords={onWords} />);
  expect(field).toHaveValue('');
});
