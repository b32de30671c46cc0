import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { makePerson, minute } from '@/testing/people';
import { makeStudy } from '@/testing/records';
import { LeftOut } from './LeftOut';

function planOfAhead(count: number) {
  const now = () => minute(0);
  const anna = makePerson('anna', now);
  const bert = makePerson('bert', () => minute(60));
  for (let at = 0; at < count; at += 1) {
    bert.change({ type: 'put', record: makeStudy(`s${at}`, { title: `Studie ${at}` }) });
  }
  return anna.planOf(bert.journal());
}

describe('what is left out of a merge', () => {
  it('shows the first changes from the future, and folds the others with how many there are', () => {
    render(<LeftOut plan={planOfAhead(178)} dossier={buildDossier([])} />);
    expect(screen.getByText(/^178 wijzigingen liggen/u)).toBeVisible();
    expect(screen.getByText(/^onderzoek Studie 24 \(bert, /u)).toBeVisible();
    const fold = screen.getByText('Nog 153 wijzigingen');
    const details = fold.closest('details');
    if (!details) throw new Error('it is folded');
    expect(details.open).toBe(false);
    expect(within(details).getAllByRole('listitem', { hidden: true })).toHaveLength(153);
  });

  it('folds nothing of a few', () => {
    render(<LeftOut plan={planOfAhead(3)} dossier={buildDossier([])} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });
});
