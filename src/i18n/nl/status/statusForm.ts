import type { StatusAxis } from '@/domain/status/axes';
import { quoted } from '@/i18n/quoted';
import { axisLabels } from './status';

const verdicts: ReadonlySet<StatusAxis> = new Set(['chamber', 'own']);

/** The noun for what is being changed on an axis. */
function nounOf(axis: StatusAxis): string {
  if (axis === 'decision') return 'besluit';
  if (axis === 'appreciation') return 'appreciatie';
  return verdicts.has(axis) ? 'oordeel' : 'status';
}

/** Whether the noun takes "het". */
function isNeuter(axis: StatusAxis): boolean {
  return nounOf(axis) === 'besluit' || nounOf(axis) === 'oordeel';
}

/** An axis as the form names it; a question would be no name. */
function nameOf(axis: StatusAxis): string {
  if (mainAxes.has(axis)) return 'Status';
  return axis === 'condition' ? 'Voorwaarde' : axisLabels[axis];
}

const mainAxes: ReadonlySet<StatusAxis> = new Set(['study', 'recommendation', 'commitment']);

/** Texts of the form that changes a status or records a verdict. */
export const statusFormTexts = {
  name: nameOf,
  change: (axis: StatusAxis, word: string) => `${nameOf(axis)}: ${word}, wijzigen`,
  title: (axis: StatusAxis) =>
    mainAxes.has(axis) ? 'Status wijzigen' : `${nameOf(axis)} vastleggen`,
  value: (axis: StatusAxis) => {
    const noun = nounOf(axis);
    return `${isNeuter(axis) ? 'Nieuw' : 'Nieuwe'} ${noun}`;
  },
  now: (status: string) => `Nu: ${status}`,
  holdsFrom: 'Geldt vanaf',
  /** Which day is meant, for what begins with something that happens on a day, and for what holds for a while. */
  dayOf: (isEvent: boolean) =>
    isEvent
      ? 'De dag waarop het gebeurde.'
      : 'Is niet bekend sinds wanneer? Neem dan de dag van de bron.',
  reason: 'Reden',
  reasonWhenClosing: 'Reden (verplicht bij afsluiten zonder oplevering)',
  source: 'Bron',
  closing:
    'Met deze keuze wordt dit afgesloten zonder dat het is opgeleverd. Geef de reden en de bron.',
  intoHistory: (word: string, day: string) =>
    `De huidige stand, ${quoted(word)}, geldt vanaf ${day} en blijft staan. Deze claim komt in de geschiedenis.`,
  saved: (axis: StatusAxis, word: string) => `${nameOf(axis)} ${quoted(word)} opgeslagen`,
} as const;
