import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { waitingClause } from '@/i18n/nl/items/motions';
import { countInWords, sentenceCase } from '@/i18n/numbers';

/** What the first sentence of the handover is made of. */
export type HandoverCounts = {
  readonly open: number;
  readonly certainlyLate: number;
  readonly possiblyLate: number;
  /** Motions without a term of their own that wait for a study that is certainly late. */
  readonly waiting: number;
  readonly transferred: number;
};

function isAre(count: number): string {
  return `${countInWords(count)} ${count === 1 ? 'is' : 'zijn'}`;
}

/** What someone gets on their desk: "Op 2 juni 2026 staan bij EZK vijf zaken open. Twee zijn zeker te laat." */
export function handoverLead(who: string, day: Day, counts: HandoverCounts): string {
  const { open, certainlyLate, possiblyLate, waiting, transferred } = counts;
  const where = who === 'niemand' ? 'bij niemand in het bijzonder' : `bij ${who}`;
  if (open === 0) return `Op ${formatDay(day)} staat ${where} niets open.`;
  const head = `Op ${formatDay(day)} ${open === 1 ? 'staat' : 'staan'} ${where} ${countInWords(open)} ${open === 1 ? 'zaak' : 'zaken'} open.`;
  const parts = [
    ...(certainlyLate > 0 ? [`${isAre(certainlyLate)} zeker te laat`] : []),
    ...(possiblyLate > 0 ? [`${isAre(possiblyLate)} mogelijk te laat`] : []),
    ...(waiting > 0 ? [waitingClause(waiting)] : []),
    ...(transferred > 0
      ? [
          `${countInWords(transferred)} ${transferred === 1 ? 'kwam' : 'kwamen'} van een ander ministerie`,
        ]
      : []),
  ];
  return parts.length === 0 ? head : `${head} ${sentenceCase(parts.join(', '))}.`;
}

/** Texts of the handover after a change of cabinet. */
export const handoverTexts = {
  title: 'Overdracht na een kabinetswisseling',
  titleFor: (who: string) => `Overdracht: ${who}`,
  empty:
    'Hier staat wat een nieuwe bewindspersoon of een nieuw ministerie overneemt. Voeg eerst een motie, toezegging, onderzoek of aanbeveling toe.',
  form: 'Voor wie en per welke dag',
  who: 'Voor wie',
  day: 'Per dag',
  show: 'Tonen',
  print: 'Afdrukken',
  nothing:
    'Op deze dag staat hier niets open. Kies een ander ministerie of een andere dag, of draag een zaak over op haar eigen pagina.',
  columns: {
    item: 'Zaak',
    state: 'Stand',
    term: 'Termijn',
    lateness: 'Tijdigheid',
    chain: 'Wie had het',
    steps: 'Volgende stap',
  },
  noTerm: 'geen termijn bekend',
  viaStudy: 'geen eigen termijn; van het onderzoek:',
  first: 'eerst',
  request: (number: number) => `Verzoek ${number}`,
  none: '–',
  noted: 'zonder dag',
} as const;
