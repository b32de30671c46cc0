import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { useKeptFocus } from './useKeptFocus';

function Sheet() {
  const [isThere, setThere] = useState(true);
  const [isTold, setTold] = useState(false);
  useKeptFocus();
  return (
    <>
      <main>
        <h1>Motie</h1>
        <section>
          <h2>Termijnen</h2>
          {isThere && (
            <button type="button" onClick={() => setThere(false)}>
              Weg
            </button>
          )}
          <button type="button" onClick={() => setTold(true)}>
            Vertel
          </button>
        </section>
      </main>
      {isTold && (
        <button type="button" onClick={() => setTold(false)}>
          Sluit
        </button>
      )}
    </>
  );
}

function Beside({ item }: { item: string }) {
  useKeptFocus();
  return (
    <main>
      <h1>Moties</h1>
      <article key={item}>
        <h1 tabIndex={-1}>{item}</h1>
      </article>
    </main>
  );
}

describe('focus', () => {
  it('goes to the heading of its part when what had it is taken away', async () => {
    render(<Sheet />);
    await userEvent.click(screen.getByRole('button', { name: 'Weg' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Termijnen' })).toHaveFocus());
  });

  it('goes back into the page when a message outside of it is closed', async () => {
    render(<Sheet />);
    const tell = screen.getByRole('button', { name: 'Vertel' });
    await userEvent.click(tell);
    await userEvent.click(screen.getByRole('button', { name: 'Sluit' }));
    await waitFor(() => expect(tell).toHaveFocus());
  });

  it('goes to the title of what is open, not of the list beside it, when all of that is another', async () => {
    const { rerender } = render(<Beside item="Motie-Jansen" />);
    screen.getByRole('heading', { name: 'Motie-Jansen' }).focus();
    rerender(<Beside item="Motie niet gevonden" />);
    const title = screen.getByRole('heading', { name: 'Motie niet gevonden' });
    await waitFor(() => expect(title).toHaveFocus());
  });

  it('is left alone when someone clicks beside everything', async () => {
    render(<Sheet />);
    screen.getByRole('button', { name: 'Vertel' }).focus();
    await userEvent.click(document.body);
    screen.getByRole('button', { name: 'Weg', hidden: true }).remove();
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(document.body).toHaveFocus();
  });
});
