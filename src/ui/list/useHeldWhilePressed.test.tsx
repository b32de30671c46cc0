import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useHeldWhilePressed } from './useHeldWhilePressed';

function Shown({ value }: { value: string }) {
  return <p>{useHeldWhilePressed(value)}</p>;
}

it('keeps a value while a pointer is pressed, and follows when it is released or taken away', async () => {
  const { rerender } = render(<Shown value="eerst" />);
  for (const end of [fireEvent.pointerUp, fireEvent.pointerCancel]) {
    rerender(<Shown value="eerst" />);
    fireEvent.pointerDown(document.body);
    rerender(<Shown value="daarna" />);
    expect(screen.getByText('eerst')).toBeVisible();
    end(document.body);
    await waitFor(() => expect(screen.getByText('daarna')).toBeVisible());
  }
});
