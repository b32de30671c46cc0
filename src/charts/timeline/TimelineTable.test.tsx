import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TimelineTable } from './TimelineTable';
import { literatureStudy } from './testing/samples';

describe('the table of the timeline', () => {
  it('holds the same facts as the diagram', () => {
    const groups = [{ id: 'wur', label: 'Wageningen Universiteit', rows: [literatureStudy] }];
    render(<TimelineTable label="Tijdlijn" groups={groups} />);
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Naam',
      'Start',
      'Eerste termijn',
      'Uitstel',
      'Huidige termijn',
      'Opgeleverd',
      'Tijdigheid',
    ]);
    const cells = within(screen.getByRole('row', { name: /^Literatuuronderzoek/ })).getAllByRole(
      'cell',
    );
    expect(cells.map((cell) => cell.textContent?.trim())).toEqual([
      'onbekend',
      'voor het einde van 2023',
      'geen nieuwe termijnna het zomerreces',
      'na het zomerreces',
      '18 oktober 2024',
      'loopt',
    ]);
  });
});
