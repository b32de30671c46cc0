import { type Chance, chance, pick } from '../../lib/chance';
import { makeSentence, makeVocabulary, type Vocabulary } from './words';

/** As many of each kind as the public record had when this was made. */
export const counts = { motions: 55_676, letters: 85_468 } as const;

const years = Array.from({ length: 18 }, (_, at) => 2008 + at);
const appreciations = ['Oordeel Kamer', 'Ontraden', 'Overnemen', 'Nog niet bekend'];
const openings = ['Motie van het lid', 'Gewijzigde motie van het lid', 'Motie van de leden'];
const reactions = ['Reactie op de motie van het lid', 'Stand van zaken', 'Uitstel', 'Aanbieding'];
const surnames = 400;
const titles = 6000;
const titleOfLetter = 0.15;

type Shape = {
  readonly next: Chance;
  readonly words: Vocabulary;
  readonly names: readonly string[];
  readonly titles: readonly string[];
};

function hex(next: Chance, length: number): string {
  return Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('');
}

function guid(next: Chance): string {
  return [8, 4, 4, 4, 12].map((length) => hex(next, length)).join('-');
}

/** What motions and letters have in common, as the Kamer's feed writes it. */
function common({ next, titles: all }: Shape, at: number) {
  const year = pick(next, years);
  const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
  const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
  return {
    Id: guid(next),
    Nummer: `${year}Z${String(at % 100_000).padStart(5, '0')}`,
    // Some titles are those of hundreds of papers, most of a few.
    Titel: all[Math.floor(next() ** 3 * all.length)] ?? '',
    GestartOp: `${year}-${month}-${day}T00:00:00+01:00`,
    Volgnummer: 1 + Math.floor(next() * 400),
    Vergaderjaar: `${year}-${year + 1}`,
    Afgedaan: next() < 0.93,
    Termijn: null,
  };
}

function motion(shape: Shape, at: number): object {
  const { next, names, words } = shape;
  const about = makeSentence(next, words, 6 + Math.floor(next() * 9));
  return {
    ...common(shape, at),
    Soort: 'Motie',
    Citeertitel: null,
    Alias: null,
    Status: 'Vrijgegeven',
    Onderwerp: `${pick(next, openings)} ${pick(next, names)} c.s. over ${about}`,
    Organisatie: 'Tweede Kamer',
    Grondslagvoorhang: null,
    HuidigeBehandelstatus: null,
    GrootProject: false,
    GewijzigdOp: '2024-02-19T10:59:02.367+01:00',
    ApiGewijzigdOp: '2024-02-19T13:53:53.7152059Z',
    Verwijderd: false,
    Kabinetsappreciatie: pick(next, appreciations),
  };
}

function letter(shape: Shape, at: number): object {
  const { next, names, words } = shape;
  const about = makeSentence(next, words, 4 + Math.floor(next() * 10));
  const opening =
    next() < titleOfLetter ? `${pick(next, reactions)} ${pick(next, names)} over ` : '';
  return { ...common(shape, counts.motions + at), Onderwerp: `${opening}${about}` };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function makeShape(seed: number): Shape {
  const next = chance(seed);
  const words = makeVocabulary(next);
  return {
    next,
    words,
    names: Array.from({ length: surnames }, () => capital(pick(next, words.rare))),
    titles: Array.from({ length: titles }, () => capital(makeSentence(next, words, 4))),
  };
}

/** Made-up records in the two files' own form, a line of JSON each; the same seed gives the same ones. */
export function* makeLines(kind: 'motions' | 'letters', count: number): Generator<string> {
  const shape = makeShape(kind === 'motions' ? 1 : 2);
  const make = kind === 'motions' ? motion : letter;
  for (let at = 0; at < count; at += 1) yield `${JSON.stringify(make(shape, at))}\n`;
}
