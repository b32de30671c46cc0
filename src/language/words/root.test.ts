import { describe, expect, it } from 'vitest';
import { rootOf } from './root';

describe('roots', () => {
  it.each([
    ['werken', 'werkt', 'gewerkt', 'werkte'],
    ['verhogen', 'verhoogt', 'verhoogd', 'verhoogde', 'verhoging', 'verhogingen'],
    ['verbieden', 'verbiedt', 'verboden'],
    ['rijden', 'rijdt'],
    ['kiezen', 'kiest', 'gekozen'],
    ['stoppen', 'stopt', 'gestopt'],
    ['betalen', 'betaalt', 'betaald', 'betaling'],
    ['uitvoeren', 'uitvoert', 'uitgevoerd', 'uitgevoerde', 'uitvoering'],
    ['onderzoek', 'onderzoeken', 'onderzoekt', 'onderzocht', 'onderzochte'],
    ['verbeteren', 'verbetert', 'verbeterd', 'verbetering', 'verbeteringen'],
    ['financieren', 'financiert', 'gefinancierd', 'financiering'],
    ['gebruiken', 'gebruikt', 'gebruikte'],
    ['aannemen', 'aanneemt', 'aangenomen'],
    ['bestrijden', 'bestrijdt', 'bestrijding'],
    ['blijven', 'blijft', 'gebleven'],
    ['erkennen', 'erkent', 'erkend', 'erkenning'],
    ['kopen', 'koopt', 'gekocht'],
    ['toetsen', 'toetst', 'getoetst', 'toetsing'],
    ['regelen', 'regelt', 'geregeld', 'geregelde'],
    ['verzegelen', 'verzegelt', 'verzegeld'],
    ['spiegelen', 'spiegelt', 'gespiegeld'],
    ['verklaren', 'verklaart', 'verklaard', 'verklaring'],
    ['bewaren', 'bewaart', 'bewaard', 'bewaarde'],
    ['sparen', 'spaart', 'gespaard'],
    ['besparen', 'bespaart', 'bespaard', 'besparing'],
    ['openbaren', 'geopenbaard'],
    ['vrijwaren', 'gevrijwaard'],
    ['verzwaren', 'verzwaard', 'verzwaring'],
    ['beweren', 'beweert', 'beweerd', 'bewering'],
    ['melden', 'meldt', 'gemeld', 'gemelde'],
    ['aanmelden', 'aangemeld', 'aanmelding'],
    ['opleiden', 'opgeleid', 'opleiding'],
    ['opvoeden', 'opgevoed', 'opvoeding'],
    ['doden', 'gedood', 'gedode'],
    ['afbeelden', 'afgebeeld', 'afbeelding'],
    ['opruimen', 'opruimt', 'opgeruimd'],
    ['klagen', 'klaagt', 'geklaagd'],
    ['verbreden', 'verbreedt', 'verbreed', 'verbreding'],
    ['verplegen', 'verpleegt', 'verpleegd'],
    ['teren', 'teert'],
  ])('joins the forms of %s', (verb, ...forms) => {
    expect(forms.map(rootOf)).toEqual(forms.map(() => rootOf(verb)));
  });

  it.each([
    ['meten', 'met'],
    ['meet', 'met'],
    ['bijen', 'bij'],
    ['heet', 'het'],
    ['innen', 'in'],
    ['genezen', 'geen'],
    ['genen', 'geen'],
    ['meren', 'meer'],
    ['waren', 'waar'],
    ['haren', 'haar'],
    ['voren', 'voor'],
    ['vellen', 'veel'],
    ['driessen', 'drie'],
    ['weten', 'wet'],
    ['wetten', 'weet'],
    ['zakken', 'zaken'],
    ['zak', 'zaak'],
  ])(
    'keeps %s apart from %s, which is written alike but for the length of a vowel',
    (word, other) => {
      expect(rootOf(word)).not.toBe(rootOf(other));
    },
  );

  it.each([
    ['meten', 'meet'],
    ['veel', 'vele'],
    ['veel', 'velen'],
    ['weten', 'weet'],
    ['wet', 'wetten'],
    ['zak', 'zakken'],
    ['zaak', 'zaken'],
    ['raad', 'raden'],
  ])('joins %s and %s all the same', (one, other) => {
    expect(rootOf(one)).toBe(rootOf(other));
  });

  it.each([
    ['veilig', 'veiligheid', 'veiligheids', 'veilige'],
    ['duurzaam', 'duurzaamheid', 'duurzame'],
    ['bevoegd', 'bevoegdheid', 'bevoegdheden'],
    ['vrij', 'vrijheid'],
  ])('joins %s with being so', (quality, ...forms) => {
    expect(forms.map(rootOf)).toEqual(forms.map(() => rootOf(quality)));
  });

  it.each([
    ['schip', 'schepen'],
    ['marineschip', 'marineschepen'],
    ['museum', 'musea'],
    ['criterium', 'criteria'],
    ['expertisecentrum', 'expertisecentra'],
    ['stad', 'steden'],
    ['gemeenteraadslid', 'gemeenteraadsleden'],
    ['kleinkind', 'kleinkinderen'],
  ])('joins %s and %s', (one, many) => {
    expect(rootOf(many)).toBe(rootOf(one));
  });

  it.each([
    ['allen', 'alleen'],
    ['bijen', 'bijeen'],
    ['uiten', 'uiteen'],
    ['slaagt', 'slag'],
    ['belasting', 'belasten'],
    ['vereniging', 'verenigen'],
    ['woning', 'wonen'],
    ['regering', 'regeren'],
    ['handeling', 'handel'],
    ['overheid', 'over'],
    ['minderheid', 'minder'],
    ['markt', 'mark'],
    ['heeft', 'heffen'],
    ['hoogte', 'hoog'],
    ['ziekte', 'ziek'],
    ['behoefte', 'behoeve'],
    ['geldt', 'geld'],
    ['gezond', 'zon'],
    ['gepaard', 'paar'],
    ['geweerd', 'weer'],
    ['geaardheid', 'aar'],
    ['ontaard', 'ontaren'],
    ['collegegeld', 'collegegel'],
    ['gemeenschapsgelden', 'gemeenschapsgel'],
    ['verwerkingsstandaard', 'verwerkingsstandaar'],
    ['gebruikswaarde', 'gebruikswaar'],
    ['geluid', 'luiden'],
    ['gereed', 'rede'],
    ['woonruimte', 'woonruim'],
    ['bandbreedte', 'bandbreed'],
    ['geweld', 'wel'],
    ['gebied', 'bied'],
    ['bekend', 'bekennen'],
    ['verkeerd', 'verkeer'],
    ['concert', 'concer'],
    ['student', 'studen'],
    ['dienst', 'dienen'],
    ['verleden', 'verlid'],
    ['media', 'medium'],
    ['2023z13357', '2023z1335'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(rootOf(one)).not.toBe(rootOf(other));
  });

  it('finds those of words with which every object is born', () => {
    expect(rootOf('constructor')).toBe(rootOf('constructors'));
  });
});
