import { describe, expect, it } from 'vitest';
import { debateLead } from './debate';

describe('debateLead', () => {
  it('says how much is open, late, shifted and done', () => {
    expect(debateLead({ open: 5, late: 3, shifted: 1, done: 1 })).toBe(
      'Vijf zaken staan open; daarvan zijn er drie over de eerste termijn heen en is er één verschoven. Eén zaak is afgerond na uitstel of te laat.',
    );
  });

  it('says that nothing is open', () => {
    expect(debateLead({ open: 0, late: 0, shifted: 0, done: 2 })).toBe(
      'Niets staat meer open. Twee zaken zijn afgerond na uitstel of te laat.',
    );
    expect(debateLead({ open: 0, late: 0, shifted: 0, done: 0 })).toMatch(/niets open/u);
  });
});
