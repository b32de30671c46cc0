import type { StatusAxis } from '@/domain/status/axes';
import { axisLabels } from './status';

/** What an axis without a default says as long as nobody claimed anything. */
export const noStatusYet = 'Nog geen oordeel';

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

const mainAxes: ReadonlySet<StatusAxis> = new Set(['study', 'recommendation', 'commitment']);

/** Texts of the form that changes a status or records a verdict. */
export const statusFormTexts = {
  change: (axis: StatusAxis, word: string) =>
    `${mainAxes.has(axis) ? 'Status' : axisLabels[axis]}: ${word}, wijzigen`,
  title: (axis: StatusAxis) =>
    mainAxes.has(axis) ? 'Status wijzigen' : `${axisLabels[axis]} vastleggen`,
  value: (axis: StatusAxis) => {
    const noun = nounOf(axis);
    return `${isNeuter(axis) ? 'Nieuw' : 'Nieuwe'} ${noun}`;
  },
  now: (status: string) => `Nu: ${status}`,
  /** For what holds for a while: the day of who says so. */
  holdsFrom: 'Vastgesteld op',
  /** For what begins with something that happens on a day. */
  happened: 'Gebeurd op',
  reason: 'Reden',
  reasonWhenClosing: 'Reden (verplicht bij afsluiten zonder oplevering)',
  source: 'Bron',
  closing:
    'Met deze keuze wordt dit afgesloten zonder dat het is opgeleverd. Geef de reden en de bron.',
  intoHistory: (word: string, day: string) =>
    `De huidige stand, “${word}”, geldt vanaf ${day} en blijft staan. Deze claim komt in de geschiedenis.`,
  saved: (axis: StatusAxis, word: string) =>
    `${mainAxes.has(axis) ? 'Status' : axisLabels[axis]} “${word}” opgeslagen`,
} as const;

/** Texts of the button and form with which someone says to have looked. */
export const checkTexts = {
  button: 'Nagekeken',
  buttonLabel: 'Vastleggen dat dit is nagekeken',
  last: (day: string) => `Nagekeken op ${day}`,
  never: 'Nog niet nagekeken',
  title: 'Vastleggen dat dit is nagekeken',
  description: (day: string) => `Op ${day}. De status verandert hier niet door.`,
  outcome: 'Wat kwam eruit?',
  note: 'Waar is gekeken, of wat viel op?',
  saved: 'Controle opgeslagen',
} as const;
