import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { isolated } from './isolated';
import { sourceName } from './nl/answer/sources';
import { archiveImportTexts } from './nl/archive/import';
import { archiveTexts } from './nl/archive/page';
import { timelineRowTexts } from './nl/charts/timelineRows';
import { editTexts } from './nl/forms/edit';
import { changesTexts } from './nl/journal/changes';
import { mergeTexts } from './nl/safekeeping/merge';
import { partyTexts } from './nl/workflow/workflow';
import { formatList } from './numbers';
import { quoted } from './quoted';

const turned = 'Motie \u202ernaz';

describe('a text within a sentence', () => {
  it('stays as it is where nothing in it sets a direction', () => {
    expect(isolated('Motie-Çelik c.s. (36 200)')).toBe('Motie-Çelik c.s. (36 200)');
  });

  it.each([
    ['an override', 'a\u202eb', '\u2068a\u202eb\u202c\u2069'],
    ['several, the last one first', 'a\u2067b\u202ac', '\u2068a\u2067b\u202ac\u202c\u2069\u2069'],
    ['nothing that is closed already', '\u202eb\u202c', '\u2068\u202eb\u202c\u2069'],
    ['nothing that an isolate closes', '\u2066\u202eb\u2069', '\u2068\u2066\u202eb\u2069\u2069'],
  ])('has closed what it opens: %s', (_, text, shown) => {
    expect(isolated(text)).toBe(shown);
  });

  it('closes nothing that was opened outside it', () => {
    expect(isolated('a\u2069b\u202cc')).toBe('\u2068abc\u2069');
    expect(isolated('\u2067a\u202cb')).toBe('\u2068\u2067ab\u2069\u2069');
  });

  it('has a direction of its own where its letters go from right to left', () => {
    expect(isolated('ליאת 2')).toBe('\u2068ליאת 2\u2069');
    expect(isolated('ليلى')).toBe('\u2068ليلى\u2069');
  });

  it('is not isolated twice', () => {
    const once = isolated(turned);
    expect(isolated(once)).toBe(once);
    expect(isolated(`${once} en ${once}`)).toBe(`\u2068${once} en ${once}\u2069`);
  });

  it('leaves the words around it as they are: in quotes, in a list, and before a moment', () => {
    const shown = isolated(turned);
    expect(quoted(turned)).toBe(`‘${shown}’`);
    expect(editTexts.added('motion', turned)).toBe(`Motie ‘${shown}’ opgeslagen`);
    expect(formatList([turned, 'Bert'])).toBe(`${shown} en Bert`);
    expect(mergeTexts.merging.by(turned, '27 november 2026')).toBe(`${shown}, 27 november 2026`);
  });

  const shown = isolated(turned);
  it.each([
    [editTexts.shiftDescription(turned, turned), `${shown}, eerste termijn: ${shown}`],
    [timelineRowTexts.request(2, turned), `Verzoek 2: ${shown}`],
    [
      timelineRowTexts.said(day('2024-10-18'), turned, turned),
      `Gezegd op 18 oktober 2024 door ${shown}. ${shown}`,
    ],
    [partyTexts.option('person', turned, 3), `Naam of functie: ${shown} (3)`],
    [partyTexts.under(turned, 3), `– ${shown} (3)`],
    [changesTexts.step(turned), `Stap: ${shown}`],
    [changesTexts.stepOpen(turned), `open (${shown})`],
    [archiveTexts.search.without(turned, 2), `Zonder ‘${shown}’: 2 gevonden`],
    [
      archiveImportTexts.cancelled(turned),
      `Gestopt. Wat al gelezen was, staat in het archief. Kies ‘${shown}’ opnieuw om verder te gaan.`,
    ],
  ])('leaves the rest of a line as it is: %#', (line, whole) => {
    expect(line).toBe(whole);
  });

  it('leaves the other parts of a name as they are', () => {
    expect(sourceName({ institute: turned, title: 'Advies' })).toBe(`${shown}, Advies`);
    expect(sourceName({ institute: 'WRR', title: turned })).toBe(`WRR, ${shown}`);
  });
});
