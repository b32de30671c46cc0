import { describe, expect, it } from 'vitest';
import { readToezegging } from './readToezegging';
import { readZaak } from './readZaak';

function read(raw: Record<string, unknown>) {
  const result = readZaak({ Id: 'z', Nummer: '2022Z21953', Soort: 'Motie', ...raw });
  if (!result.ok) throw new Error(result.error.field);
  return result.value;
}

describe('a case of the open data', () => {
  it('has a subject on one line, without soft hyphens and stray blanks', () => {
    const { subject, title } = read({
      Onderwerp: ' Motie van het lid\nA over  on\u00addui\u00addelijke\u00a0regels ',
      Titel: null,
    });
    expect(subject).toBe('Motie van het lid A over onduidelijke regels');
    expect(title).toBe('');
  });

  it.each([
    ['a vote', { Soort: 'Voor', GewijzigdOp: '2025-06-11T10:00:00Z' }],
    ['a decision', { BesluitSoort: 'Stemmen - aangenomen' }],
  ])('is not what %s is: that bears an id, but no number and nothing it is about', (_what, raw) => {
    expect(readZaak({ Id: 'z', ...raw })).toMatchObject({
      ok: false,
      error: { field: 'Onderwerp' },
    });
  });

  it.each([-1, 0, null])('has no number in its file when the feed says %s', (Volgnummer) => {
    expect(read({ Volgnummer })).not.toHaveProperty('sequence');
  });

  it('has its days in Dutch time, and none for the year 1', () => {
    const item = read({ GestartOp: '2022-11-14T23:30:00Z', Termijn: '0001-01-01T00:00:00Z' });
    expect(item.on).toBe('2022-11-15');
    expect(item).not.toHaveProperty('term');
    expect(read({ GestartOp: '2016-12-13T00:00:00+01:00' }).on).toBe('2016-12-13');
  });

  it('is known by its papers and documents when it is expanded', () => {
    const item = read({
      Volgnummer: 72,
      Kamerstukdossier: [{ Nummer: 36200, Toevoeging: 'VII' }],
      Document: [
        {
          DocumentNummer: '2022D47000',
          HuidigeDocumentVersie: { ExterneIdentifier: 'kst-36200-VII-72', DocumentPublicatie: [] },
        },
      ],
    });
    expect(item.references).toEqual(['kst-36200-VII-72', '2022D47000']);
  });

  it('has the submitters of the record, else those that the subject names', () => {
    const ZaakActor = [
      { ActorNaam: 'H. Bontenbal', Relatie: 'Indiener' },
      { ActorNaam: 'vaste commissie', Relatie: 'Volgcommissie' },
    ];
    expect(read({ ZaakActor }).names).toEqual(['H. Bontenbal']);
    expect(read({ Onderwerp: 'Motie van de leden Ellian en Van der Plas over x' }).names).toEqual([
      'Ellian',
      'Van der Plas',
    ]);
  });

  it('has no submitters from the subject of a letter, which names those of the motion that it answers', () => {
    const Onderwerp = 'Reactie op de motie van het lid Bontenbal c.s. over advies';
    expect(read({ Soort: 'Brief regering', Onderwerp }).names).toEqual([]);
  });

  it.each([
    ['Motie van het lid Krol over de AOW', 'motion'],
    ['Gewijzigde motie van het lid Krol (t.v.v. 34550-XV, nr. 61)', 'motion'],
    ['Motie van de leden Kröger en Piri toegang tot de werkvloer', 'motion'],
    ['Motie-Joldersma over familievertrouwenspersoon', 'letter'],
    ['Motie van het lid Krol', 'letter'],
    ['Motie-Krol (Kamerstuk 36 200, nr. 12) over de AOW', 'letter'],
    ['Moties over de AOW', 'letter'],
    ['Motie Krol uitgevoerd', 'letter'],
    ['Motie van het lid Koser Kaya (D66) over werk', 'letter'],
    ['Reactie op de motie van het lid Krol over de AOW', 'letter'],
  ])('without a Soort is told apart by its subject: %s', (Onderwerp, kind) => {
    expect(read({ Soort: undefined, Onderwerp }).kind).toBe(kind);
  });

  it.each([
    ['Motie-Çelik over het doelgroepenbeleid', 'motion'],
    ['Motie Gesthuizen en Jasper van Dijk over auteursrecht', 'motion'],
    ['Gew. motie-Jacobi/Grashoff over drinkwaterbronnen (t.v.v. 32372-39)', 'motion'],
    ['Motie Krol uitgevoerd', 'letter'],
  ])('without a Soort, but with an appreciation that is empty, too: %s', (Onderwerp, kind) => {
    expect(read({ Soort: undefined, Kabinetsappreciatie: null, Onderwerp }).kind).toBe(kind);
  });

  it('has the decisions with their day', () => {
    const Besluit = [
      {
        BesluitSoort: 'Stemmen - aangenomen',
        Agendapunt: { Activiteit: { Datum: '2022-11-22T00:00:00+01:00' } },
      },
      { BesluitSoort: 'Stemmen - aangehouden' },
    ];
    expect(read({ Besluit }).decisions).toEqual([
      { text: 'Stemmen - aangenomen', on: '2022-11-22' },
      { text: 'Stemmen - aangehouden' },
    ]);
  });

  it.each([
    ['a day that is none', { Activiteit: { Datum: '2022-02-30T00:00:00+01:00' } }, {}],
    ['a day in words', { Aanvangstijd: 'na het reces' }, {}],
    [
      'one of two days',
      { Activiteit: { Datum: '22 nov 2022' }, Aanvangstijd: '2022-11-22T14:00:00+01:00' },
      { on: '2022-11-22' },
    ],
  ])('keeps a decision as it came when it has %s that cannot be read', (_what, Agendapunt, day) => {
    const whole = { BesluitSoort: 'Ingediend' };
    const broken = { BesluitSoort: 'Stemmen - aangenomen', Agendapunt };
    const item = read({ Besluit: [whole, broken], Nieuw: 1 });
    expect(item.decisions).toEqual([
      { text: 'Ingediend' },
      { text: 'Stemmen - aangenomen', ...day },
    ]);
    expect(item.extra).toEqual({ Besluit: [broken], Nieuw: 1 });
  });

  it('keeps a decision that is not understood at all', () => {
    const Besluit = [{ BesluitSoort: ['Stemmen'] }];
    expect(read({ Besluit })).toMatchObject({ decisions: [], extra: { Besluit } });
  });

  it('keeps fields and values that nothing here knows, and drops what is usual', () => {
    const item = read({
      Nieuw: { a: 1 },
      Status: 'Concept',
      Organisatie: 'Tweede Kamer',
      Alias: null,
    });
    expect(item.extra).toEqual({ Nieuw: { a: 1 }, Status: 'Concept' });
    expect(read({ Kabinetsappreciatie: 'Iets nieuws' }).appreciation).toBe('Iets nieuws');
  });

  it.each([
    ['Afgedaan', 'ja', 'finished'],
    ['Volgnummer', '72a', 'sequence'],
    ['Kabinetsappreciatie', { oordeel: 1 }, 'appreciation'],
    ['GestartOp', '2022-02-30T00:00:00+01:00', 'on'],
    ['Termijn', 'eind 2024', 'term'],
  ])('is read without a %s that is not understood, which is kept', (field, value, name) => {
    const item = read({ [field]: value, Onderwerp: 'Motie over x' });
    expect(item.subject).toBe('Motie over x');
    expect(item).not.toHaveProperty(name);
    expect(item.extra).toEqual({ [field]: value });
  });

  it('is refused when its id has the wrong type, or without any id', () => {
    expect(readZaak({ Id: { a: 1 }, Nummer: '2022Z21953' })).toEqual({
      ok: false,
      error: { code: 'reading.wrongField', field: 'Id' },
    });
    expect(readZaak({ Onderwerp: 'x' })).toMatchObject({ ok: false, error: { field: 'Id' } });
  });
});

describe('a commitment of the open data', () => {
  it.each(['Openstaand', 'Afgedaan', 'Nagekomen', 'Niet nagekomen'])(
    'keeps the status %s in the words of the feed',
    (Status) => {
      const result = readToezegging({
        Id: 't',
        Nummer: 'TZ202504-057',
        Tekst: 'Een brief',
        Status,
      });
      expect(result).toMatchObject({ ok: true, value: { kind: 'commitment', status: Status } });
    },
  );

  it('keeps a day that cannot be read', () => {
    const raw = {
      Id: 't',
      Nummer: 'TZ202504-057',
      Tekst: 'Een brief',
      DatumNakoming: 'na de zomer',
    };
    const result = readToezegging(raw);
    expect(result).toMatchObject({ ok: true, value: { extra: { DatumNakoming: 'na de zomer' } } });
    expect(result).not.toHaveProperty('value.term');
  });

  it('has the name of the minister, and no term when the feed says the year 1', () => {
    const result = readToezegging({
      Id: 't',
      Nummer: 'TZ202504-057',
      Tekst: 'Een brief',
      Achternaam: 'Meer',
      Tussenvoegsel: 'van der',
      Functie: 'minister',
      Ministerie: 'BZK',
      DatumNakoming: '0001-01-01T00:00:00Z',
    });
    expect(result).toMatchObject({ value: { names: ['van der Meer'], ministry: 'BZK' } });
    expect(result).not.toHaveProperty('value.term');
  });
});
