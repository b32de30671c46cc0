import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { makeArchiveLetter, makeArchiveMotion } from '@/testing/publicRecord';
import { evaluateLetters } from './evaluateLetters';
import { evaluateLinks } from './evaluateLinks';
import { rankAmong } from './rank';
import { readLinkData } from './readData';

const zaak = (Nummer: string, Onderwerp: string, GestartOp: string, Volgnummer: number) => ({
  Nummer,
  Titel: 'Jeugdzorg ',
  Onderwerp,
  GestartOp: `${GestartOp}T00:00:00+01:00`,
  Volgnummer,
});
const motions = [
  zaak('2024Z00001', 'Motie van het lid Dobbe over minder insluitingen ', '2024-01-10', 5),
  zaak('2024Z00002', 'Motie van het lid Ceder over pleeggezinnen behouden', '2024-01-10', 6),
];
const letters = [
  zaak(
    '2024Z00010',
    'Reactie op de motie van het lid Dobbe over minder insluitingen (Kamerstuk 31839-5)',
    '2024-02-10',
    9,
  ),
  zaak('2024Z00011', 'Uitvoering motie van het lid Ceder over pleeggezinnen', '2024-03-10', 10),
];
const texts = [
  {
    kst: 'kst-31839-5',
    zaak: '2024Z00001',
    onderwerp: motions[0]?.Onderwerp,
    titel: 'Jeugdzorg',
    gestart: '2024-01-10T00:00:00+01:00',
    text: 'De Kamer, verzoekt de regering minder jongeren in te sluiten.',
  },
];
const pairs = '# letter\tmotion\n2024Z00010\tkst-31839-5\r\n2024Z00011\tkst-31839-7\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  const files = { 'zaak-moties': motions, 'zaak-brieven-regering': letters, 'moties-tekst': texts };
  for (const [name, records] of Object.entries(files)) {
    const lines = records.map((record) => JSON.stringify(record)).join('\n');
    writeFileSync(join(folder, `${name}.jsonl.gz`), gzipSync(`${lines}\n`));
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('evaluateLinks', () => {
  it.each([false, true])('ends with the measures, references stripped: %s', async (strip) => {
    const lines = evaluateLinks(pairs, await readLinkData(folder), strip);
    expect(lines.at(-1)).toBe(
      'links: 2 pairs, recall@1 0.5000, @3 0.5000, @10 0.5000, wrong certain 0',
    );
    expect(lines[0]).toContain('miss: 2024Z00011');
    expect(lines[0]).toContain('no motion has this reference');
  });

  it('counts a certain link that the pairs could have had and have not', async () => {
    const lines = evaluateLinks('2024Z00010\tkst-31839-7\n', await readLinkData(folder), false);
    expect(lines.at(-1)).toContain('wrong certain 1');
  });

  it('counts one by a worked-out reference only when the pairs reach it', async () => {
    const data = await readLinkData(folder);
    const changed = (number: string, sequence: number): ArchiveItem =>
      makeArchiveMotion(
        number,
        `Gewijzigde motie van het lid Ceder (t.v.v. 31839, nr. ${sequence - 1})`,
        {
          title: 'Jeugdzorg',
          on: '2024-01-11',
          sequence,
        },
      );
    const more = { ...data, motions: [...data.motions, changed('2024Z00003', 7)] };
    const letter = makeArchiveLetter(
      '2024Z00012',
      'Uitvoering motie van het lid Ceder over pleeggezinnen behouden (Kamerstuk 31839-6)',
      { title: 'Jeugdzorg', on: '2024-04-01' },
    );
    const named = { ...more, letters: [...data.letters, letter] };
    const lines = evaluateLinks('2024Z00012\tkst-31839-5\n', named, false);
    expect(lines).toContain('certain by a worked-out reference, not to be judged by the pairs: 1');
    expect(lines.at(-1)).toContain('wrong certain 0');
    const reached = '2024Z00012\tkst-31839-5\n2024Z00011\tkst-31839-6\n';
    expect(evaluateLinks(reached, named, false).at(-1)).toContain('wrong certain 1');
  });

  it('counts one by a likely reference beside a pair that is known by such a reference', async () => {
    const data = await readLinkData(folder);
    const subjects = ['meer opvang van jongeren', 'kortere wachtlijsten in regio’s'];
    const likely = subjects.map((about, at) =>
      makeArchiveMotion(`2024Z0002${at}`, `Motie van het lid Ceder over ${about}`, {
        title: 'Jeugdzorg',
        on: '2024-01-11',
        sequence: 10 + at,
      }),
    );
    const letter = makeArchiveLetter(
      '2024Z00012',
      `Uitvoering motie van het lid Ceder over ${subjects[0]} (31839-10) en de motie van het lid Ceder over ${subjects[1]} (31839-11)`,
      { on: '2024-04-01' },
    );
    const named = { motions: [...data.motions, ...likely], letters: [letter] };
    const both = '2024Z00012\tkst-31839-10\n2024Z00012\tkst-31839-11\n';
    expect(evaluateLinks(both, named, false).at(-1)).toContain('wrong certain 0');
    const one = '2024Z00012\tkst-31839-10\n';
    expect(evaluateLinks(one, named, false).at(-1)).toContain('wrong certain 1');
  });

  it('says which line of the pairs is malformed', async () => {
    const data = await readLinkData(folder);
    expect(() => evaluateLinks('2024Z00010\tDobbe\n', data, false)).toThrow('line 1');
  });

  it('says which file is missing', async () => {
    await expect(readLinkData(join(folder, 'nowhere'))).rejects.toThrow('zaak-moties');
  });
});

describe('evaluateLetters', () => {
  it('tells where the letters of the pairs stand among those of their motions', async () => {
    const lines = evaluateLetters('2024Z00010\tkst-31839-5\n', await readLinkData(folder), true);
    expect(lines).toContain(
      'letters of a motion, 3 places of each letter (used): recall@1 1.0000, @3 1.0000, @10 1.0000, 1.00 letters a motion',
    );
  });
});

describe('rankAmong', () => {
  it('does not count other motions of the letter, and takes versions for one', () => {
    const list = [[1], [2, 7], [3], [4]];
    expect(rankAmong([list], 3, new Set([1, 3]))).toBe(2);
    expect(rankAmong([list], 7, new Set([7]))).toBe(2);
    expect(rankAmong([list, [[4]]], 4, new Set([4]))).toBe(1);
    expect(rankAmong([list], 9, new Set())).toBe(Number.POSITIVE_INFINITY);
  });
});
