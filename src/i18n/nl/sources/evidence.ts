import type { EvidenceStanding } from '@/domain/answer/evidenceStanding';
import type { Coverage } from '@/domain/evidence/evidence';
import { deliveredText } from '@/i18n/nl/answer/sources';
import { reachedLabels } from '@/i18n/nl/answer/standing';
import { coverageLabels } from '@/i18n/nl/items/choices';
import { foundText } from '@/i18n/nl/status/statedDay';

/** What a source covers, as it stands beside the name of the source. */
export const coverageMarks: { readonly [Name in Coverage]: string } = {
  ...coverageLabels,
  none: 'Dekt dit niet',
};

function stageText({ evidence, stage, stated, deliveredAt }: EvidenceStanding): string {
  if (stage !== 'delivered' || !deliveredAt) return reachedLabels[stage];
  return deliveredText({ source: evidence.source, stated, deliveredAt });
}

/**
 * How far a source has come, to stand below what it covers: "geleverd op 18 oktober 2024". Of one that covers nothing the
 * day of that comes first: "volgens de brief van 10 oktober 2025; geleverd op 3 maart 2025".
 */
export function coverageDayText(standing: EvidenceStanding): string {
  const { evidence, stage, stated, deliveredAt } = standing;
  if (evidence.coverage !== 'none') return stageText(standing);
  const isSameDay = deliveredAt?.earliest === evidence.on && deliveredAt.latest === evidence.on;
  const isSaid = stage === 'delivered' && (evidence.source.type === 'event' || isSameDay);
  return isSaid ? foundText(stated) : `${foundText(stated)}; ${stageText(standing)}`;
}

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
