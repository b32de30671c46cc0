import type { StoredRecord } from './records';

const titles = [
  'Een plan voor publieke hosting opstellen',
  'Gemeenten bij de uitvoering betrekken',
  'De kosten voor burgers in beeld brengen',
  'Een onafhankelijk toezicht inrichten',
  'Scholen en bibliotheken ondersteunen',
  'De Kamer elk halfjaar informeren',
] as const;

const letters = [
  ['voortgang', 'Kamerbrief over de voortgang van de digitale voorzieningen', '2024-05-13'],
  ['uitstel', 'Kamerbrief met het uitstel van het plan voor veilige voorzieningen', '2024-09-20'],
  ['rapport', 'Rapport Veilige voorzieningen in de praktijk van gemeenten', '2025-02-14'],
  ['nota', 'Beslisnota bij de verzending van het plan aan de Kamer', '2025-06-30'],
] as const;

const item = { sources: [], knownFrom: '2024-02-01' };

function letter(id: string, title: string, on: string): StoredRecord {
  const dated = { words: on, kind: 'in', earliest: on, latest: on, approximate: false };
  const url = `https://www.tweedekamer.nl/kamerstukken/detail?id=${id}`;
  const own = { genre: 'letter', author: 'Minister van BZK', references: [], dated, url };
  return { kind: 'document', id, title, ...item, ...own };
}

function evidenceOf(id: string, request: string): StoredRecord[] {
  const found = [
    ['', 'nota', 'partial', '2025-06-30'],
    ['eerste', 'rapport', 'whole', '2025-02-14'],
    ['tweede', 'voortgang', 'partial', '2024-05-13'],
  ] as const;
  return found.map(([aspect, document, coverage, on]) => ({
    kind: 'evidence',
    id: `${request}-${document}`,
    subject: { kind: 'request', id: request },
    aspectIds: aspect ? [aspect] : [],
    source: { type: 'document', documentId: `${id}-${document}` },
    coverage,
    stage: 'delivered',
    on,
    locator: { documentId: `${id}-${document}`, page: '12' },
  }));
}

function claim(id: string, subject: StoredRecord, axis: string, code: string): StoredRecord {
  return {
    kind: 'status',
    id: `${subject.id}-${axis}`,
    subject: { kind: subject.kind, id: subject.id },
    axis,
    code,
    holdsFrom: '2025-06-30',
    reason: 'De minister schrijft dat het plan in delen komt en dat de gemeenten zijn betrokken.',
    source: { documentId: `${id}-nota`, page: '2' },
  };
}

function requestOf(id: string, title: string, number: number): StoredRecord {
  const aspects = [
    { id: 'eerste', name: 'Openbare bibliotheken' },
    { id: 'tweede', name: 'Toegankelijkheid' },
  ];
  return { kind: 'request', id: `${id}-${number}`, title, ...item, motionId: id, number, aspects };
}

/** What makes texts long: a sentence that goes on. */
const more =
  ' Daarbij gaat het ook om de samenwerking met provincies en waterschappen, om de toegankelijkheid voor iedereen en om de vraag wie de kosten draagt wanneer een leverancier stopt.';

/** The same records with more words in what the user and the sources wrote. */
export function wordy(records: readonly StoredRecord[]): StoredRecord[] {
  return records.map((record) => {
    const { title, summary, reason } = record;
    const isNamed = record.kind === 'request' || record.kind === 'document';
    return {
      ...record,
      ...(isNamed && { title: `${String(title)}.${more}` }),
      ...(typeof summary === 'string' && { summary: `${summary}${more}${more}` }),
      ...(typeof reason === 'string' && { reason: `${reason}${more}` }),
    };
  });
}

/** A motion of up to six requests with two aspects each, a postponed term for all of them, and verdicts that differ. */
export function madeUpMotion(id: string, requests: number): StoredRecord[] {
  const motion: StoredRecord = {
    kind: 'motion',
    id,
    title: `Motie-De Vries c.s.: een plan voor veilige digitale voorzieningen (${requests})`,
    summary:
      'De motie vraagt een plan voor digitale voorzieningen waarop burgers kunnen vertrouwen, en dat voor de begrotingsbehandeling.',
    ...item,
    references: [`kst-26643-9${requests}1`],
    submitters: ['De Vries', 'Jansen', 'Pietersen'],
    submittedOn: '2024-02-01',
    addressee: 'Regering',
  };
  const asked = titles.slice(0, requests).map((title, at) => requestOf(id, title, at + 1));
  return [
    motion,
    ...letters.map(([name, title, on]) => letter(`${id}-${name}`, title, on)),
    ...asked,
    ...asked.flatMap((request) => evidenceOf(id, request.id)),
    ...asked.map((request) => claim(id, request, 'own', 'open')),
    claim(id, motion, 'execution', 'inProgress'),
    {
      kind: 'deadline',
      id: `${id}-termijn`,
      subjects: [{ kind: 'motion', id }],
      what: 'Plan aan de Kamer',
      term: { words: 'voor de begroting', kind: 'by', latest: '2024-10-15', approximate: false },
      saidOn: '2024-02-06',
      saidBy: 'Tweede Kamer',
      source: { documentId: `${id}-voortgang`, page: '1' },
    },
    {
      kind: 'shift',
      id: `${id}-uitstel-1`,
      deadlineId: `${id}-termijn`,
      term: { words: '31 maart 2025', kind: 'by', latest: '2025-03-31', approximate: false },
      saidOn: '2024-09-20',
      saidBy: 'Minister van BZK',
      reason: 'De gemeenten hadden meer tijd nodig.',
      source: { documentId: `${id}-uitstel` },
    },
  ];
}
