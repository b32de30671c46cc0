import { describe, expect, it } from 'vitest';
import { dossierAsOf } from '@/domain/dossier/asOf';
import { differencesBetween } from '@/domain/dossier/difference/between';
import { day } from '@/domain/shared/day';
import { between, claim, rawDossier } from '@/testing/rawDossier';
import { byItem, byKind, changeRows } from './changeRows';
import { copiedList, copiedTable } from './copied';

const study = { kind: 'study', id: 's', title: 'Studie <A> & B' } as const;
const everything = rawDossier(
  study,
  { kind: 'document', id: 'd', title: 'Kamerbrief', url: 'https://example.org/brief' },
  { ...claim(study, 'study', 'running', '2024-10-18'), source: { documentId: 'd', page: '3' } },
);
const momentOn = (text: string) => ({
  on: day(text),
  dossier: dossierAsOf(everything, day(text)),
});
const before = momentOn('2024-10-01');
const after = momentOn('2024-10-31');
const rows = changeRows({
  before,
  after,
  differences: differencesBetween(before, after),
  names: everything,
});
const head = { title: 'Wijzigingen', lead: 'Eén status.' };

describe('what is copied', () => {
  it('names the kind of what is new', () => {
    const differences = differencesBetween({ ...before, dossier: rawDossier() }, after);
    const all = changeRows({ before, after, differences, names: everything });
    expect(copiedList(head, byKind(all), everything).text).toContain(
      '- Studie <A> & B (onderzoek): Status van het onderzoek: loopt.',
    );
  });

  it('is a list with item, course, day, reason and source', () => {
    const { html, text } = copiedList(head, byKind(rows), everything);
    expect(text).toBe(
      [
        'Wijzigingen',
        'Eén status.',
        'Status gewijzigd',
        '- Studie <A> & B – Status van het onderzoek: Onbekend → Loopt, vastgesteld op 18 oktober 2024 (Omdat het zo is; bron: Kamerbrief, p. 3).',
      ].join('\n\n'),
    );
    expect(html).toContain('<li>Studie &lt;A&gt; &amp; B – Status');
    expect(html).toContain('<a href="https://example.org/brief">Kamerbrief, p. 3</a>');
  });

  it('names under an item what of that item it is about', () => {
    const all = rawDossier(
      { kind: 'motion', id: 'm', title: 'Motie' },
      { kind: 'request', id: 'r', motionId: 'm', number: 1 },
      study,
      {
        kind: 'deadline',
        id: 't',
        subjects: [
          { kind: 'request', id: 'r' },
          { kind: 'study', id: 's' },
        ],
        saidOn: '2024-10-02',
        term: between('2025-01-01', '2025-12-31', 'in 2025'),
      },
    );
    const on = (text: string) => ({ on: day(text), dossier: dossierAsOf(all, day(text)) });
    const moments = { before: on('2024-10-01'), after: on('2024-10-31') };
    const differences = differencesBetween(moments.before, moments.after);
    const found = changeRows({ ...moments, differences, names: all });
    expect(copiedList(head, byItem(found), all).text.split('\n\n').slice(2)).toEqual([
      'Motie',
      '- Verzoek 1 – Termijn: oplevering: in 2025, 2 oktober 2024 (Minister van BZK).',
      'Studie <A> & B',
      '- Termijn: oplevering: in 2025, 2 oktober 2024 (Minister van BZK).',
    ]);
  });

  it('closes within a line what its parts open of directions', () => {
    const turned = (text: string) => `${text}\u202e`;
    const closed = (text: string) => `\u2068${text}\u202e\u202c\u2069`;
    const all = rawDossier(
      { ...study, title: turned('Studie') },
      { kind: 'document', id: 'd', title: turned('Brief') },
      {
        kind: 'deadline',
        id: 't',
        subjects: [{ kind: 'study', id: 's' }],
        what: turned('oplevering'),
        saidOn: '2024-10-02',
        saidBy: turned('Minister'),
        term: between('2025-01-01', '2025-12-31', turned('in 2025')),
        source: { documentId: 'd', section: turned('Tabel 1'), note: turned('onderaan') },
      },
    );
    const on = (text: string) => ({ on: day(text), dossier: dossierAsOf(all, day(text)) });
    const moments = { before: on('2024-10-01'), after: on('2024-10-31') };
    const differences = differencesBetween(moments.before, moments.after);
    const found = changeRows({ ...moments, differences, names: all });
    expect(copiedList(head, byKind(found), all).text.split('\n\n').at(-1)).toBe(
      `- ${closed('Studie')} – Termijn: ${closed('oplevering')}: ${closed('in 2025')}, 2 oktober 2024 ` +
        `(${closed('Minister')}; bron: ${closed('Brief')}, ${closed('Tabel 1')}, ${closed('onderaan')}).`,
    );
  });

  it('is a table whose cells stand apart by tabs in plain text', () => {
    const { html, text } = copiedTable(head, rows, after.dossier);
    expect(text.split('\n').slice(-2)).toEqual([
      'Item\tWijziging\tWas\tIs\tDag\tBron en reden',
      'Studie <A> & B\tStatus van het onderzoek\tOnbekend\tLoopt (vastgesteld op 18 oktober 2024)\t18-10-2024\tOmdat het zo is; bron: Kamerbrief, p. 3',
    ]);
    expect(html).toContain('<thead><tr><th scope="col"');
  });

  it('names owners and steps, in the list and in the table', () => {
    const subject = { kind: 'study', id: 's' } as const;
    const worked = rawDossier(
      study,
      { kind: 'assignment', id: 'bzk', subject, directorate: 'DS', from: '2024-01-01' },
      {
        kind: 'assignment',
        id: 'ezk',
        subject,
        ministry: 'EZK',
        from: '2024-10-05',
        reason: 'Nieuw kabinet',
      },
      {
        kind: 'step',
        id: 'p',
        subject,
        term: between('2024-10-20', '2024-10-20', '20 oktober 2024'),
        saidOn: '2024-10-06',
        doneOn: '2024-10-19',
      },
    );
    const on = (text: string) => ({ on: day(text), dossier: dossierAsOf(worked, day(text)) });
    const moments = { before: on('2024-10-01'), after: on('2024-10-31') };
    const all = changeRows({
      before: moments.before,
      after: moments.after,
      differences: differencesBetween(moments.before, moments.after),
      names: worked,
    });
    expect(copiedList(head, byKind(all), worked).text.split('\n\n').slice(2)).toEqual([
      'Overgedragen aan een ander ministerie',
      '- Studie <A> & B – Aan zet: BZK/DS → EZK, 5 oktober 2024 (Nieuw kabinet).',
      'Stap afgesproken',
      '- Studie <A> & B – Stap: Brief opstellen: open (20 oktober 2024), 6 oktober 2024.',
      'Stap gedaan',
      '- Studie <A> & B – Stap: Brief opstellen: open (20 oktober 2024) → gedaan, 19 oktober 2024.',
    ]);
    expect(copiedTable(head, all, worked).text).toContain(
      'Studie <A> & B\tAan zet\tBZK/DS\tEZK\t05-10-2024\tNieuw kabinet',
    );
  });

  it('tells a search that found nothing with its day once, also where it was entered later', () => {
    const subject = { kind: 'study', id: 's' } as const;
    const search = { on: '2024-10-20', outcome: 'nothingFound', note: 'Site' };
    const searched = rawDossier(study, { kind: 'check', id: 'c', subject, ...search });
    const moments = { before, after: { ...after, dossier: searched } };
    const [found] = differencesBetween({ ...before, dossier: rawDossier(study) }, moments.after);
    const lines = (on: string) => {
      const differences = found ? [{ ...found, on: day(on) }] : [];
      const searches = changeRows({ ...moments, differences, names: searched });
      return copiedList(head, byItem(searches), searched).text.split('\n\n').slice(3);
    };
    const told = '- Gezocht: tot 20 oktober 2024, niets gevonden';
    expect(lines('2024-10-20')).toEqual([`${told} (Site).`]);
    expect(lines('2024-10-30')).toEqual([`${told}, 30 oktober 2024 (Site).`]);
  });
});
