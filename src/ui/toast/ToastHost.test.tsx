import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ToastHost } from './ToastHost';
import { showToast } from './toasts';

describe('a message', () => {
  it('that came before anyone could show it is shown once', async () => {
    showToast({ text: 'Vooraf opgeslagen' });
    render(<ToastHost />);
    expect(await screen.findAllByText('Vooraf opgeslagen')).toHaveLength(1);
  });

  it('carries out its action and goes', async () => {
    const run = vi.fn<() => void>();
    render(<ToastHost />);
    act(() => {
      showToast({ text: 'Status opgeslagen', action: { label: 'Ongedaan maken', run } });
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(run).toHaveBeenCalledTimes(1);
  });
});
