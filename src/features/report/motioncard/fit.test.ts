import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { day } from '@/domain/shared/day';
import { rawRecord } from '@/testing/rawDossier';
import { lineText } from '../sheet/keyed';
import { tableWords } from '../testing/lines';
import { fittedCard, heightOf } from './fit';
import { motionCard } from './motionCard';

const on = day('2026-11-21');
const motion = rawRecord({
  kind: 'motion',
  id: 'm',
  title: 'Motie-De Vries over digitale voorzieningen',
  summary: 'De motie vraagt om een plan.',
});
const aspects = [
  { id: 'veilig', name: 'Veiligheid' },
  { id: 'open', name: 'Toegankelijkheid' },
];

function requests(count: number) {
  return Array.from({ length: count }, (_, at) => [
    rawRecord({
      kind: 'request',
      id: `r${at}`,
      title: `Een plan voor voorziening ${at + 1} opstellen`,
      motionId: 'm',
      number: at + 1,
      aspects,
    }),
    ...['', 'veilig', 'open'].map((aspect) =>
      rawRecord({
        kind: 'evidence',
        id: `e${at}-${aspect}`,
        subject: { kind: 'request', id: `r${at}` },
        aspectIds: aspect ? [aspect] : [],
        coverage: 'partial',
        source: {
          type: 'event',
          title: `Overleg met de gemeenten over onderdeel ${aspect || 'nul'}`,
        },
        on: `2024-0${(at % 9) + 1}-1${aspect.length}`,
      }),
    ),
  ]).flat();
}

function cards(count: number) {
  const dossier = buildDossier([motion, ...requests(count)]);
  const found = dossier.find('motion', 'm');
  if (!found) throw new Error('no motion');
  return { all: motionCard(dossier, found, on), fitted: fittedCard(dossier, found, on, undefined) };
}

describe('the card that stays on one page', () => {
  it('tells all of a motion that fits', () => {
    const { all, fitted } = cards(1);
    expect(fitted).toEqual(all);
    expect(fitted.events.more).toBeUndefined();
  });

  it('has all requests and aspects of six, and says which days it leaves out', () => {
    const { all, fitted } = cards(6);
    expect(heightOf(all, undefined)).toBeGreaterThan(768);
    expect(heightOf(fitted, undefined)).toBeLessThanOrEqual(768);
    const words = tableWords(fitted.parts).flat().join(' ');
    expect(words).toContain('6. Een plan voor voorziening 6 opstellen');
    expect(words).toContain('Toegankelijkheid');
    expect(fitted.parts.more).toBeUndefined();
    expect(lineText(fitted.events.more ?? [])).toMatch(
      /eerdere dagen passen niet op deze kaart\. Volledig in het dossier\.$/u,
    );
  });

  it('names the requests of a long motion for which there is no room', () => {
    const { fitted } = cards(40);
    expect(lineText(fitted.parts.more ?? [])).toMatch(
      /^De verzoeken .*en 40 passen niet op deze kaart/u,
    );
    expect(fitted.summary).toBeUndefined();
    expect(fitted.facts.map(lineText)).toContain(
      'De samenvatting past niet op deze kaart. Volledig in het dossier.',
    );
    expect(fitted.parts.more?.at(-1)).toEqual({
      text: 'Volledig in het dossier.',
      to: { kind: 'motion', id: 'm' },
    });
  });
});
