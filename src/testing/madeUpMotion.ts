import { heaviestDue } from '@/domain/answer/due';
import { explainMotion } from '@/domain/answer/explain';
import type { AnswerState } from '@/domain/answer/subjectAnswer';
import { buildDossier, type Dossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { motionAnswer } from '@/domain/motion/answer';
import { day } from '@/domain/shared/day';
import { answerExplanation } from '@/i18n/nl/answer/explanation';
import { makeDeadline, makeEvidence, makeTerm, makeVerdict } from './facts';
import { makeClaim, makeMotion, makeRequest, makeStudy } from './records';

/** The 167th day of 2024: counted by hand from the months, 31 + 29 + 31 + 30 + 31 + 15. */
export const today = day('2024-06-15');
const motion = makeMotion('motie');

const titles = ['Onderzoek doen', 'Brief sturen', 'Kosten tonen', 'Overleg voeren', 'Wet maken'];
export const names = ['cohesie', 'opvoeding', 'gezondheid'] as const;
type Aspect = (typeof names)[number];

type Asked = { aspects?: readonly Aspect[]; condition?: string };

/** The request with this number in the dictum. */
export function request(number: number, { aspects = [], condition }: Asked = {}): DossierRecord {
  return makeRequest(`v${number}`, 'motie', {
    number,
    title: titles[number - 1] ?? 'Verslag doen',
    aspects: aspects.map((id) => ({ id, name: id })),
    ...(condition && { condition }),
  });
}

/** What was found of the condition of a request. */
export function found(number: number, code: 'met' | 'notMet'): DossierRecord {
  const subject = { kind: 'request', id: `v${number}` } as const;
  return makeVerdict(`voorwaarde-${number}`, { axis: 'condition', code, subject });
}

export function requests(count: number): DossierRecord[] {
  return Array.from({ length: count }, (_, index) => request(index + 1));
}

/** A request by its number, or the motion as a whole. */
type Target = number | 'motie';

export function ref(target: Target) {
  return target === 'motie'
    ? ({ kind: 'motion', id: 'motie' } as const)
    : ({ kind: 'request', id: `v${target}` } as const);
}

type Said = {
  by?: string;
  study?: 'wrr' | 'tno';
  aspects?: readonly Aspect[];
  coverage?: 'whole' | 'partial' | 'none';
  stage?: 'announced' | 'delivered';
};

let count = 0;
/** What a source was said to cover on a day: the letter "Brief", wholly and delivered, unless told otherwise. */
export function says(target: Target, on: string, said: Said = {}): DossierRecord {
  const { by = 'Brief', study, aspects = [], coverage = 'whole', stage = 'delivered' } = said;
  count += 1;
  return makeEvidence(`e${count}`, {
    subject: ref(target),
    aspectIds: [...aspects],
    source: study ? { type: 'study', studyId: study } : { type: 'event', title: by },
    coverage,
    stage,
    on,
  });
}

export const announced = { stage: 'announced' } as const;
export const partial = { coverage: 'partial' } as const;
export const wrr = makeStudy('wrr', { title: 'Media', institute: 'WRR' });
export const tno = makeStudy('tno', { title: 'Kinderen', institute: 'TNO' });
export const byWrr = { study: 'wrr', stage: 'announced' } as const;
export const byTno = { study: 'tno', stage: 'announced' } as const;

export function delivered(on: string, happened?: ReturnType<typeof makeTerm>): DossierRecord {
  return makeClaim(`op-${on}`, 'wrr', {
    code: 'delivered',
    holdsFrom: on,
    ...(happened && { happened }),
  });
}

export const stopped = makeClaim('stop', 'tno', {
  code: 'stopped',
  holdsFrom: '2024-05-01',
  reason: 'Geen budget',
  source: { note: 'Brief' },
});

export function due(
  target: Target,
  term: ReturnType<typeof makeTerm>,
  id = 'termijn',
): DossierRecord {
  return makeDeadline(id, term, { subjects: [ref(target)] });
}

export const q1 = makeTerm('Q1 2024', '2024-01-01', '2024-03-31');
export const may = makeTerm('mei 2024', '2024-05-01', '2024-05-31');
export const summer = makeTerm('zomer 2024', '2024-06-01', '2024-08-31');
export const afterMayRecess = makeTerm('na het meireces', '2024-05-06', '');
export const afterSummer = makeTerm('na het zomerreces', '2024-09-02', '');
export const soonest = makeTerm('zo spoedig mogelijk', '', '');
export const spring = makeTerm('voorjaar 2024', '2024-03-01', '2024-05-31');

/** Days late: a number that is certain, from and to where words leave room, or not late as far as can be told. */
type Days = number | readonly [number, number] | 'not late';

type Assessed = readonly [state: AnswerState, days: Days, explanation: string];

/** A test by its name: what is recorded of the motion, and what a careful person says of it. */
export type Case = readonly [string, readonly DossierRecord[], ...Assessed];

export const letter = 'Brief, geleverd op 1 maart 2024';
export const wrrComes =
  'WRR, Media, aangekondigd in een bron van 1 februari 2024, oplevering niet vastgesteld';
export const onlyAnnounced = `omdat alleen een aankondiging bekend is (${wrrComes})`;
export const nothing = 'omdat er geen onderbouwing is vastgelegd';

function daysLate(dossier: Dossier): Days {
  const lateness = heaviestDue(dossier, motion, today)?.lateness;
  if (!lateness) return 'not late';
  const { min, max = Number.POSITIVE_INFINITY } = lateness;
  return min === max ? min : [min, max];
}

/** A made-up motion as it stands on the day of these tests: state, days late, and why, in Dutch. */
export function assess(records: readonly DossierRecord[]): Assessed {
  const dossier = buildDossier([motion, ...records]);
  const answer = motionAnswer(dossier, motion, today);
  const explanation = answerExplanation(explainMotion(dossier, answer, today));
  return [answer.state, daysLate(dossier), explanation];
}
