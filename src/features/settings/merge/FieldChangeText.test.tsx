import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { FieldChangeText } from './FieldChangeText';

const dossier = buildDossier([]);

function show(field: string, from: unknown, to: unknown) {
  const { container } = render(
    <FieldChangeText
      kind="motion"
      field={field}
      from={from}
      to={to}
      fields={{}}
      dossier={dossier}
    />,
  );
  return container;
}

describe('what becomes of a field', () => {
  it('puts short texts between quotes, and other values not', () => {
    expect(show('summary', 'Oud.', 'Nieuw.')).toHaveTextContent(
      'Samenvatting: ‘Oud.’ wordt ‘Nieuw.’',
    );
    expect(show('summary', undefined, 'Nieuw.')).toHaveTextContent(
      'Samenvatting: leeg wordt ‘Nieuw.’',
    );
    expect(show('owner', 'WRR', 'BZK')).toHaveTextContent(/: WRR wordt BZK$/u);
  });

  it('puts texts with lines of their own below each other, the old one first', () => {
    show('summary', 'Een\nTwee', 'Drie');
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      '‘Een\nTwee’',
      '‘Drie’',
    ]);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Oud',
      'Nieuw',
    ]);
  });

  it('shows of long texts that begin alike what differs', () => {
    const alike = 'De regering zegt dit toe. '.repeat(20);
    show('summary', `${alike}Voor de zomer.`, `${alike}Na de zomer.`);
    const [old, now] = screen
      .getAllByText(/hele tekst: \d+ tekens/u)
      .map((shown) => shown.closest('summary')?.textContent);
    expect(old).toContain('Voor de zomer.');
    expect(now).toContain('Na de zomer.');
  });

  it('shows the beginning of a very long text, and all of it on request', () => {
    show('summary', 'Oud.', 'woord '.repeat(20_000));
    const [summary] = screen.getAllByText(/hele tekst: 120.000 tekens/u);
    expect(summary?.closest('summary')?.textContent.length).toBeLessThan(400);
    expect(summary?.closest('details')).not.toHaveAttribute('open');
  });
});
