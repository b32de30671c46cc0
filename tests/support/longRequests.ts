import type { StoredRecord } from './records';

const requests = [
  [
    'Een uitvoeringsplan voor de digitale identiteit opstellen, samen met gemeenten, en dat voor de begroting aan de Kamer sturen',
    true,
  ],
  [
    'In kaart brengen welke groepen burgers zonder hulp niet meer bij de overheid terechtkunnen, en wat daartegen wordt gedaan',
    true,
  ],
  [
    'Met uitvoeringsorganisaties afspreken dat elke dienst ook aan een balie en per telefoon bereikbaar blijft, zonder kosten',
    true,
  ],
  [
    'De toezichthouder vragen of het toezicht op algoritmen bij gemeenten op orde is, en de uitkomst met de Kamer te delen',
    false,
  ],
  [
    'Onderzoeken of een wettelijk recht op menselijk contact mogelijk is, en welke wetten daarvoor gewijzigd moeten worden',
    false,
  ],
  [
    'De Kamer ieder halfjaar informeren over de voortgang van deze afspraken, te beginnen in het voorjaar van het komende jaar',
    false,
  ],
] as const;

const names = [
  'uitvoerbaarheid voor gemeenten',
  'kosten en dekking',
  'gevolgen voor privacy',
  'toegankelijkheid voor ouderen',
] as const;

const item = { sources: [], knownFrom: '2026-02-01' };

/** A motion of six long requests of which three have four aspects, of which next to nothing is known. */
export function longRequests(id: string): StoredRecord[] {
  return [
    {
      kind: 'motion',
      id,
      title: 'Motie-Drie c.s.: de overheid bereikbaar houden',
      summary: 'De motie vraagt afspraken over een overheid die voor iedereen bereikbaar blijft.',
      ...item,
      references: ['kst-26643-991'],
      submitters: ['Drie', 'Vier'],
      submittedOn: '2026-02-01',
      addressee: 'Minister van BZK',
    },
    ...requests.map(([title, hasAspects], at) => ({
      kind: 'request',
      id: `${id}-${at + 1}`,
      title,
      sources: [],
      knownFrom: item.knownFrom,
      motionId: id,
      number: at + 1,
      aspects: hasAspects ? names.map((name, n) => ({ id: `aspect-${n + 1}`, name })) : [],
    })),
    ...['2026-03-01', '2026-04-15', '2026-05-20'].map((on, at) => ({
      kind: 'deadline',
      id: `${id}-termijn-${at + 1}`,
      subjects: [{ kind: 'request', id: `${id}-${at + 1}` }],
      what: 'Brief aan de Kamer',
      term: {
        words: 'rond de zomer van 2026',
        kind: 'in',
        earliest: '2026-06-01',
        latest: '2026-08-31',
        approximate: true,
      },
      saidOn: on,
      saidBy: 'Minister van BZK',
      source: { note: 'Debat' },
    })),
    ...[4, 5].map((number) => ({
      kind: 'status',
      id: `${id}-${number}-eigen`,
      subject: { kind: 'request', id: `${id}-${number}` },
      axis: 'own',
      code: 'open',
      holdsFrom: '2026-06-30',
      reason: 'Hierover is niets aan de Kamer gestuurd.',
      source: { note: 'Eigen dossier' },
    })),
  ];
}
