import { describe, expect, it } from 'vitest';
import { exactTerm } from '@/domain/deadline/term';
import { buildDossier } from '@/domain/dossier/dossier';
import { claimDay, evidenceDay, type StatedDay } from '@/domain/dossier/statedDay';
import { day } from '@/domain/shared/day';
import { makeEvidence, makeTerm } from '@/testing/facts';
import { makeClaim, makeDocument } from '@/testing/records';
import { announcedText, claimDayText, deliveryDayText, statusWithDay } from './statedDay';

const on = day('2023-02-22');
const letter = makeDocument('brief', { genre: 'letter', dated: exactTerm(on, '22 februari 2023') });
const dossier = buildDossier([letter]);
const source = { documentId: 'brief' };

const running = { axis: 'study', code: 'running' } as const;
const delivered = { axis: 'study', code: 'delivered' } as const;
const own: StatedDay = { code: 'happened', moment: exactTerm(on, on) };
const season: StatedDay = {
  code: 'happened',
  moment: makeTerm('voorjaar 2023', '2023-03-01', '2023-05-31'),
};
const unsaid: StatedDay = { code: 'happened', moment: makeTerm('dag niet vermeld', '', '') };
const document: StatedDay = { code: 'document', document: letter, on };
const established: StatedDay = { code: 'established', on };

describe('what the day of a fact is', () => {
  it('is that of the document that says so, when it is dated on that day', () => {
    const claim = makeClaim('c', 's', { holdsFrom: on, source });
    expect(claimDay(dossier, claim)).toMatchObject({ code: 'document', on });
    expect(claimDay(dossier, { ...claim, holdsFrom: day('2023-02-23') }).code).toBe('established');
    expect(claimDay(buildDossier([]), claim).code).toBe('established');
  });

  it('is its own where that is known', () => {
    const claim = makeClaim('c', 's', { holdsFrom: on, source, happened: exactTerm(on, on) });
    expect(claimDay(dossier, claim)).toMatchObject({ code: 'happened' });
    const evidence = makeEvidence('e', { on, locator: source });
    expect(evidenceDay(dossier, evidence).code).toBe('happened');
    expect(evidenceDay(dossier, { ...evidence, happened: undefined }).code).toBe('document');
  });
});

describe('the day of a fact in words', () => {
  it.each([
    [running, own, 'Loopt sinds 22 februari 2023'],
    [running, season, 'Loopt sinds voorjaar 2023'],
    [running, document, 'Loopt, volgens de brief van 22 februari 2023'],
    [running, established, 'Loopt, vastgesteld op 22 februari 2023'],
    [delivered, own, 'Opgeleverd op 22 februari 2023'],
    [delivered, season, 'Opgeleverd, voorjaar 2023'],
    [delivered, unsaid, 'Opgeleverd, dag niet vermeld'],
  ])('says "since" and "on" only of its own day: %#', (value, stated, expected) => {
    expect(statusWithDay(value, stated)).toBe(expected);
  });

  it('says of what the cabinet reports that it was reported', () => {
    const report = { axis: 'execution', code: 'inProgress' } as const;
    expect(claimDayText(report, established)).toBe('gemeld op 22 februari 2023');
  });

  it.each([
    [own, ' op 22 februari 2023', 'aangekondigd op 22 februari 2023'],
    [
      document,
      ', volgens de brief van 22 februari 2023',
      'aangekondigd in de brief van 22 februari 2023',
    ],
    [
      established,
      ', volgens een bron van 22 februari 2023',
      'aangekondigd in een bron van 22 februari 2023',
    ],
  ])('tells a delivery and an announcement from who says so: %#', (stated, came, announced) => {
    expect(deliveryDayText(stated)).toBe(came);
    expect(announcedText(stated)).toBe(announced);
  });
});
