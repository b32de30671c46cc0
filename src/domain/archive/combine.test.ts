import { describe, expect, it } from 'vitest';
import type { ArchiveItem } from './archiveItem';
import { completed, replaced } from './combine';

const motion: ArchiveItem = {
  id: 'm',
  kind: 'motion',
  soort: 'Motie',
  number: '2022Z21953',
  title: 'Begroting',
  subject: 'Motie van het lid Bontenbal',
  references: [],
  names: ['Bontenbal'],
  decisions: [],
  appreciation: 'Oordeel Kamer',
};
const text: ArchiveItem = {
  ...motion,
  id: 'kst-36200-VII-72',
  number: '',
  title: 'Andere titel',
  references: ['kst-36200-VII-72'],
  text: 'verzoekt de regering',
  dictum: ['verzoekt de regering'],
};

describe('a record that is completed', () => {
  it('gets the text and the reference, and keeps what it said itself', () => {
    expect(completed(motion, text)).toEqual({
      ...motion,
      references: ['kst-36200-VII-72'],
      text: 'verzoekt de regering',
      dictum: ['verzoekt de regering'],
    });
  });

  it('is the same when the addition comes twice', () => {
    const once = completed(motion, text);
    expect(completed(once, text)).toEqual(once);
  });
});

describe('a record that comes again', () => {
  it('says what it says now, and keeps the text that was imported apart', () => {
    const later = { ...motion, appreciation: 'Ontraden', references: ['2022D47000'] };
    expect(replaced(completed(motion, text), later)).toEqual({
      ...later,
      references: ['2022D47000', 'kst-36200-VII-72'],
      text: 'verzoekt de regering',
      dictum: ['verzoekt de regering'],
    });
  });

  it('keeps names and decisions of which the later version says nothing', () => {
    const known = { ...motion, decisions: [{ text: 'Stemmen - aangenomen' }] };
    const later = { ...motion, names: [] };
    expect(replaced(known, later)).toMatchObject({
      names: ['Bontenbal'],
      decisions: [{ text: 'Stemmen - aangenomen' }],
    });
  });
});
