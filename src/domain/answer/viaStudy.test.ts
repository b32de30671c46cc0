import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { by2023, end2023, makeDeadline } from '@/testing/facts';
import {
  byTno,
  byWrr,
  delivered,
  due,
  may,
  partial,
  requests,
  says,
  summer,
  tno,
  today,
  wrr,
} from '@/testing/madeUpMotion';
import { makeMotion } from '@/testing/records';
import { dueViaStudy } from './viaStudy';

const motion = makeMotion('motie');
const ofStudy = (id: string, term: typeof may) =>
  makeDeadline(`van-${id}`, term, { subjects: [{ kind: 'study', id }] });
const announced = [wrr, says(1, '2024-02-01', byWrr), ofStudy('wrr', may)];

function via(...records: DossierRecord[]): string | undefined {
  const found = dueViaStudy(buildDossier([motion, ...requests(2), ...records]), motion, today);
  return found && `${found.study.id} ${found.due.headline.code}`;
}

describe('a motion without a term of its own', () => {
  it.each<[string, DossierRecord[], string | undefined]>([
    ['the late study that is announced for it', announced, 'wrr certainlyLate'],
    [
      'the heaviest of several',
      [...announced, tno, says(2, '2024-02-01', byTno), ofStudy('tno', summer)],
      'wrr certainlyLate',
    ],
    [
      'the study that is to come where a part is there',
      [...announced, says(1, '2024-03-01', partial)],
      'wrr certainlyLate',
    ],
    ['nothing where it has a term itself', [...announced, due(2, end2023)], undefined],
    [
      'nothing where the motion as a whole has one',
      [...announced, due('motie', by2023)],
      undefined,
    ],
    ['nothing once the study is there', [...announced, delivered('2024-06-10')], undefined],
    ['nothing without a term of the study', announced.slice(0, 2), undefined],
    ['nothing without a study', [], undefined],
  ])('T9: is told by %s', (_name, records, expected) => {
    expect(via(...records)).toBe(expected);
  });
});
