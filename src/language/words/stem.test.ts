import { describe, expect, it } from 'vitest';
import { stemOf } from './stem';

describe('stems', () => {
  it.each([
    ['motie', 'moties'],
    ['huis', 'huizen'],
    ['prijs', 'prijzen'],
    ['grens', 'grenzen'],
    ['beurs', 'beurzen'],
    ['kans', 'kansen'],
    ['plaats', 'plaatsen'],
    ['proces', 'processen'],
    ['adres', 'adressen'],
    ['onderzoek', 'onderzoeken'],
    ['aanbeveling', 'aanbevelingen'],
    ['toezegging', 'toezeggingen'],
    ['brief', 'brieven'],
    ['motief', 'motieven'],
    ['naam', 'namen'],
    ['taak', 'taken'],
    ['technologie', 'technologieen'],
    ['studie', 'studien'],
    ['studie', 'studies'],
    ['gemeente', 'gemeenten'],
    ['gemeente', 'gemeentes'],
    ['mogelijkheid', 'mogelijkheden'],
    ['document', 'documenten'],
    ['ministerie', 'ministeries'],
    ['kamer', 'kamers'],
    ['keten', 'ketens'],
    ['ambtenaar', 'ambtenaren'],
    ['adviseur', 'adviseurs'],
    ['digitaal', 'digitale'],
    ['europees', 'europese'],
    ['nederlands', 'nederlandse'],
    ['financieel', 'financiele'],
    ['actief', 'actieve'],
    ['publiek', 'publieke'],
    ['idee', 'ideeen'],
    ['jongere', 'jongeren'],
    ['gebruiker', 'gebruikers'],
    ['kind', 'kinderen'],
    ['lid', 'leden'],
    ['gemeenteraadslid', 'gemeenteraadsleden'],
    ['personeelslid', 'personeelsleden'],
    ['pleegkind', 'pleegkinderen'],
    ['schip', 'schepen'],
    ['hoofdstad', 'hoofdsteden'],
    ['museum', 'musea'],
    ['team', 'teams'],
    ['bedrijf', 'bedrijfs'],
    ['overheid', 'overheids'],
  ])('gives %s and %s the same stem', (one, many) => {
    expect(stemOf(many)).toBe(stemOf(one));
  });

  it.each([
    ['motie', 'motief'],
    ['media', 'medium'],
    ['verleden', 'verlid'],
    ['besteden', 'bestad'],
    ['kamer', 'kam'],
    ['kans', 'kan'],
    ['plaats', 'plaat'],
    ['minister', 'ministerie'],
    ['huis', 'hui'],
    ['heden', 'heid'],
    ['2023z13357', '2023z1335'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
