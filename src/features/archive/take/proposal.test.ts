import { describe, expect, it } from 'vitest';
import { type ArchiveItem, parseArchiveItem } from '@/domain/archive/archiveItem';
import { proposalFor, recordsOf } from './proposal';

function item(fields: object): ArchiveItem {
  const parsed = parseArchiveItem({
    id: 'guid',
    kind: 'motion',
    soort: 'Motie',
    number: '2022Z21953',
    title: '',
    subject: 'Motie van het lid Bontenbal c.s. over advies',
    references: ['kst-36200-VII-72'],
    names: ['Bontenbal'],
    decisions: [],
    ...fields,
  });
  if (!parsed) throw new Error('no archive item');
  return parsed;
}

function counter() {
  let ids = 0;
  return () => `id-${++ids}`;
}

const partsOf = (fields: object) => proposalFor({ item: item(fields) }, counter()).parts;

describe('what a public record would be in the dossier', () => {
  it('has a request for each part of the dictum, beside its passage', () => {
    const dictum = ['verzoekt de regering om de WRR te vragen', 'spreekt uit dat dit hoort'];
    const parts = partsOf({ dictum });
    expect(parts.map(({ title, passage }) => [title, passage])).toEqual([
      [undefined, undefined],
      ['De WRR te vragen', dictum[0]],
      ['Spreekt uit dat dit hoort', dictum[1]],
    ]);
  });

  it('claims a decision only where the record says what was decided, and on which day', () => {
    const decisions = [
      { text: 'Stemmen - aangenomen', on: '2022-11-22' },
      { text: 'Stemmen - aangenomen' },
      { text: 'Ingediend', on: '2022-11-14' },
    ];
    const claims = partsOf({ decisions }).filter(({ record }) => record?.kind === 'status');
    expect(claims.map(({ record }) => record)).toMatchObject([
      { axis: 'decision', code: 'adopted', holdsFrom: '2022-11-22' },
    ]);
  });

  it.each([
    ['Oordeel Kamer', 'leftToChamber'],
    ['Ontraden', 'advisedAgainst'],
    ['Ontraden, tenzij gewijzigd', 'advisedAgainstUnlessAmended'],
    ['Verzocht motie aan te houden', 'askedToDefer'],
    ['Geen (expliciete) appreciatie', 'none'],
    ['Niet beschikbaar bij gewijzigde moties en/of amendementen', 'unavailable'],
  ])('claims the appreciation %s, from the submission and saying that', (appreciation, code) => {
    const { item: motion, parts } = proposalFor(
      { item: item({ appreciation, on: '2022-11-14' }) },
      counter(),
    );
    expect(parts.find(({ key }) => key === 'appreciation')?.record).toMatchObject({
      axis: 'appreciation',
      code,
      holdsFrom: '2022-11-14',
      happened: { kind: 'vague' },
    });
    expect(motion).not.toHaveProperty('notes');
  });

  it.each([
    ['in words that are not known', { appreciation: 'Met genoegen', on: '2022-11-14' }],
    ['that is still to come', { appreciation: 'Nog te ontvangen', on: '2022-11-14' }],
    ['of a motion without its day', { appreciation: 'Ontraden' }],
  ])('keeps an appreciation %s as a note', (_which, fields) => {
    const { item: motion, parts } = proposalFor({ item: item(fields) }, counter());
    expect(parts.map(({ key }) => key)).not.toContain('appreciation');
    expect(motion.notes).toContain(fields.appreciation);
  });

  it('is a document for a letter, and a commitment with its term for a commitment', () => {
    const letter = proposalFor({ item: item({ kind: 'letter', names: [] }) }, counter());
    expect(letter.item).toMatchObject({ kind: 'document', genre: 'letter', author: 'Kabinet' });
    const commitment = proposalFor(
      {
        item: item({
          kind: 'commitment',
          number: 'TZ202504-057',
          on: '2025-04-01',
          term: '2025-07-01',
        }),
      },
      counter(),
    );
    expect(commitment.item).toMatchObject({ kind: 'commitment', reference: 'TZ202504-057' });
    expect(commitment.parts[0]?.record).toMatchObject({ kind: 'deadline', saidOn: '2025-04-01' });
  });

  it('points to no document that the user left out', () => {
    const dictum = ['verzoekt de regering te vragen'];
    const proposal = proposalFor({ item: item({ dictum }) }, counter());
    const records = recordsOf(proposal, 'Motie-Bontenbal', [{ key: 'request-0', title: 'Vragen' }]);
    expect(records).toMatchObject([
      { kind: 'motion', title: 'Motie-Bontenbal', sources: [{ note: '2022Z21953' }] },
      {
        kind: 'request',
        title: 'Vragen',
        sources: [{ note: '2022Z21953', passage: 'verzoekt de regering te vragen' }],
      },
    ]);
  });

  it('bears a number that was worked out as a likely one, and only when that is kept', () => {
    const found = { item: item({ references: [] }), derived: 'kst-36410-33' };
    const proposal = proposalFor(found, counter());
    expect(proposal.parts[0]?.label).toMatch(/^Kamerstuknummer: waarschijnlijk 36 410, nr. 33/u);
    const keys = ['likely-reference', 'document'];
    const kept = recordsOf(
      proposal,
      'Motie',
      keys.map((key) => ({ key, title: '' })),
    );
    const numbers = { references: ['2022Z21953'], likelyReferences: ['kst-36410-33'] };
    expect(kept).toMatchObject([
      { kind: 'motion', ...numbers },
      { kind: 'document', ...numbers },
    ]);
    const left = recordsOf(proposal, 'Motie', [{ key: 'document', title: '' }]);
    expect(left).toHaveLength(2);
    expect(JSON.stringify(left)).not.toContain('kst-36410-33');
  });
});
