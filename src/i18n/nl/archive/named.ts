import { countInWords, formatNumber, sentenceCase } from '@/i18n/numbers';

/** Texts of the part of the page Archief on what the dossier names. */
export const archiveNamedTexts = {
  lead: (count: number) => {
    if (count === 0) return 'Dit dossier verwijst nergens naar het openbare archief van de Kamer.';
    if (count === 1)
      return 'Eén verwijzing naar het openbare archief van de Kamer staat in dit dossier.';
    return `${sentenceCase(countInWords(count))} verwijzingen naar het openbare archief van de Kamer staan in dit dossier.`;
  },
  explanation:
    'Een link opent de website van de Kamer of van Officiële bekendmakingen in een nieuw tabblad. Daarvoor is internet nodig.',
  empty:
    'Hier staan de Kamerstukken, zaken en andere nummers die in het dossier zijn genoemd. Vul bij een motie of document een Kamerstuknummer in.',
  groups: {
    kamerstuk: 'Kamerstukken',
    case: 'Zaken',
    document: 'Documenten',
    commitment: 'Toezeggingen',
  },
  groupTitle: (title: string, count: number) => `${title} (${formatNumber(count)})`,
  columns: { reference: 'Verwijzing', items: 'Genoemd bij' },
} as const;
