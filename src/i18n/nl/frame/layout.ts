import { formatNumber } from '@/i18n/numbers';

/** What the building blocks of a page say by themselves, whatever stands in them. */
export const layoutTexts = {
  close: 'Sluiten',
  messages: { title: 'Meldingen', close: 'Melding sluiten' },
  /** A search box takes no more. */
  fullQuestion: (most: number) =>
    `Een zoekvraag heeft ten hoogste ${formatNumber(most)} tekens. Wat meer is, valt weg.`,
  /** How a list beside an open item is folded away and brought back. */
  foldList: 'Lijst inklappen',
  unfoldList: 'Lijst tonen',
} as const;
