import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useHeldWhilePressed } from './useHeldWhilePressed';

function Shown({ value }: { value: string }) {
  return (
    <>
      <input aria-label="Vak" />
      <p>{useHeldWhilePressed(value)}</p>
    </>
  );
}

it.each([
  ['released', () => fireEvent.pointerUp(document.body)],
  ['taken away', () => fireEvent.pointerCancel(document.body)],
  ['followed by a menu', () => fireEvent.contextMenu(document.body)],
  ['followed by another window', () => fireEvent.blur(window)],
])('keeps a value while a pointer is pressed, until it is %s', async (_, end) => {
  const { rerender } = render(<Shown value="eerst" />);
  fireEvent.pointerDown(document.body);
  rerender(<Shown value="daarna" />);
  expect(screen.getByText('eerst')).toBeVisible();
  end();
  await waitFor(() => expect(screen.getByText('daarna')).toBeVisible());
});

it('keeps a value while the press leaves a field', async () => {
  const { rerender } = render(<Shown value="eerst" />);
  fireEvent.pointerDown(document.body);
  fireEvent.blur(screen.getByRole('textbox'));
  rerender(<Shown value="daarna" />);
  // Longer than the timer with which a value is let go of.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.getByText('eerst')).toBeVisible();
});

it('keeps nothing for a button by which nothing is clicked', () => {
  const { rerender } = render(<Shown value="eerst" />);
  fireEvent.pointerDown(document.body, { button: 2 });
  rerender(<Shown value="daarna" />);
  expect(screen.getByText('daarna')).toBeVisible();
});
