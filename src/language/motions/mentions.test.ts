import { describe, expect, it } from 'vitest';
import { readMentions } from './mentions';

describe('the mention of a member', () => {
  it.each([
    ['Onderzoek naar de AOW, gevraagd door het lid Groot', 'groot'],
    ['Groot onderhoud, gevraagd door het lid Groot', 'groot'],
    ['Uitvoering van de motie-Groot', 'groot'],
    ['Toezegging aan de heer de Groot', 'de groot'],
    ['Toezegging aan De Groot over sluizen', 'de groot'],
    ['Pia Dijkstra over donorregistratie', 'pia dijkstra'],
    ['Verzoek van Gündoğan over platforms', 'gundogan'],
    ['Verzoek van IJsselstein over platforms', 'ijsselstein'],
    ["Verzoek van 't Hart over platforms", "'t hart"],
    ['Verzoek van Wiegman-van Meppelen Scheppink', 'wiegman-van meppelen scheppink'],
  ])('is found in “%s”: %s', (text, name) => {
    expect(readMentions(text)(name)).toBe(true);
  });

  it.each([
    ['Uitvoering van groot onderhoud', 'groot'],
    ['Groot onderhoud aan sluizen', 'groot'],
    ['Stand van zaken. Groot onderhoud aan sluizen', 'groot'],
    ['Aanbieding van het rapport "Groot onderhoud"', 'groot'],
    ['Aanbieding van het rapport - Groot onderhoud', 'groot'],
    ['Verdrag met Groot-Brittannië', 'groot'],
    ['De subsidie BOS voor sport', 'bos'],
    ['Aan de kant van de weg', 'kant'],
    ['Werk aan De groote sluis', 'de groot'],
    ['Toezegging aan de heer Groot', 'de groot'],
    ['Toezegging aan de heer Groot', ''],
  ])('is not found in “%s”: %s', (text, name) => {
    expect(readMentions(text)(name)).toBe(false);
  });
});
