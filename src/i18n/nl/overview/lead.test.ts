import { describe, expect, it } from 'vitest';
import { overviewLead } from './lead';

describe('the first sentence of the overview', () => {
  const facts = { attention: 0, certainlyLate: 0, unchecked: 0 };
  const six = { ambitions: 6, recommendations: 21 };
  const one = { ambitions: 1, recommendations: 1 };

  it.each([
    [
      { ...facts, ...six, attention: 12, assessed: 5 },
      'Twaalf zaken vragen aandacht. Van de 21 aanbevelingen in de zes ambities is er bij 5 iets gemeld.',
    ],
    [
      { ...facts, ...six, attention: 5, certainlyLate: 4, unchecked: 62, assessed: 0 },
      'Vijf zaken vragen aandacht, waarvan vier zeker te laat; 62 zaken zijn lang niet nagekeken. Van de 21 aanbevelingen in de zes ambities is er bij geen enkele iets gemeld.',
    ],
    [
      { ...facts, ...six, attention: 3, certainlyLate: 3, unchecked: 1, assessed: 21 },
      'Drie zaken vragen aandacht, allemaal zeker te laat; één zaak is lang niet nagekeken. Van de 21 aanbevelingen in de zes ambities is er bij alle iets gemeld.',
    ],
    [
      { ...facts, ...one, attention: 1, assessed: 0 },
      'Eén zaak vraagt aandacht. Bij de ene aanbeveling in de ene ambitie is nog niets gemeld.',
    ],
    [
      { ...facts, ...one, attention: 1, certainlyLate: 1, assessed: 1 },
      'Eén zaak vraagt aandacht en is zeker te laat. Bij de ene aanbeveling in de ene ambitie is iets gemeld.',
    ],
    [
      { ...facts, ambitions: 0, recommendations: 0, assessed: 0 },
      'Geen enkele zaak vraagt aandacht.',
    ],
  ])('reads well for %j', (given, expected) => {
    expect(overviewLead(given)).toBe(expected);
  });
});
