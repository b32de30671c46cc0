import { countInWords, plural, sentenceCase } from '@/i18n/numbers';

/** What the library holds: "36 documenten, waarvan 20 ergens als bron dienen." */
export function documentsLead(total: number, used: number): string {
  if (total === 0) return 'Er staan nog geen documenten in het dossier.';
  const head = `${sentenceCase(countInWords(total))} ${total === 1 ? 'document' : 'documenten'}`;
  if (used === 0) return `${head}; nog geen enkel gegeven verwijst ernaar.`;
  if (used === total) return `${head}, alle in gebruik als bron.`;
  return `${head}, waarvan ${countInWords(used)} in gebruik als bron.`;
}

/** What rests on a document: "Op dit document rusten 12 gegevens." */
export function documentLead(uses: number): string {
  if (uses === 0) return 'Nog geen enkel gegeven in het dossier verwijst naar dit document.';
  return `Op dit document ${uses === 1 ? 'rust' : 'rusten'} ${plural(uses, 'gegeven', 'gegevens')} in het dossier.`;
}

export const documentTexts = {
  list: {
    title: 'Documenten',
    empty:
      'Hier komen de brieven, nota’s en rapporten waarop de gegevens rusten. Voeg het eerste document toe.',
    genre: 'Soort',
    author: 'Afzender of auteur',
    dated: 'Gedateerd',
    references: 'Nummers',
    uses: 'Gebruikt',
    inUse: 'In gebruik',
  },
  use: { used: 'Als bron gebruikt', unused: 'Niet gebruikt' },
  genre: 'Soort',
  author: 'Afzender of auteur',
  dated: 'Gedateerd',
  references: 'Nummers',
  official: 'Te vinden op',
  owner: 'Aan zet',
  summary: 'Waar het om gaat',
  rests: 'Wat op dit document rust',
  restsNothing:
    'Zodra een gegeven naar dit document verwijst, staat het hier. Kies bij een bron of onderbouwing dit document.',
  sources: 'Bronnen',
  logbook: 'Logboek',
  notes: 'Aantekeningen',
  /** A group of records that refer to the document. */
  groups: {
    recommendation: 'Aanbevelingen uit dit document',
    evidence: 'Onderbouwing',
    status: 'Statussen',
    deadline: 'Termijnen',
    shift: 'Uitstel',
    item: 'Genoemd als bron bij',
  },
} as const;
