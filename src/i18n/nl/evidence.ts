/** Texts around what a source is said to cover of a motion. */
export const evidenceTexts = {
  request: (number: number, title: string, hasAspects: boolean) =>
    hasAspects ? `Verzoek ${number} zelf: ${title}` : `Verzoek ${number}: ${title}`,
  aspect: (number: number, name: string) => `Verzoek ${number}, aspect: ${name}`,
  wholeMotion: 'De motie als geheel',
  partsHint:
    'Kies elk onderdeel waarover deze bron gaat. Kies de motie als geheel alleen als de bron niet zegt om welk verzoek het gaat.',
  whole: {
    title: 'Onderbouwing bij de motie als geheel',
    explanation:
      'Dit is niet bij een verzoek vastgelegd, maar bij de motie. ‘Geheel’ telt daarom voor elk verzoek en elk aspect, en ‘niet’ ook. Bij ‘deels’ is niet te zeggen welk onderdeel is gedekt: elk onderdeel telt dan als mogelijk deels gedekt. Wijzig de onderbouwing om te kiezen over welke onderdelen het gaat.',
    inMatrix: 'motie als geheel',
    only: 'Alleen bij de motie als geheel is onderbouwing vastgelegd.',
  },
} as const;
