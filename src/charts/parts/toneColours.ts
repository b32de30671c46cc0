import type { Tone } from '@/ui/tone';

/** How much of an area in a chart over time covers what is below it, and in its key. */
export const areaOpacity = 0.75;

/** The look of an area of a tone, in colours from the tokens; what is not decided is drawn hollow. */
export function toneFill(tone: Tone): { fill: string; stroke: string } {
  switch (tone) {
    case 'open':
      return { fill: 'var(--sunken)', stroke: 'var(--outline)' };
    case 'unknown':
      return { fill: 'var(--paper)', stroke: 'var(--outline)' };
    case 'possiblyLate':
      return { fill: 'var(--late-wash)', stroke: 'var(--late)' };
    case 'done':
    case 'explored':
    case 'lapsed':
    case 'late':
    case 'partly':
    case 'refused':
    case 'underway':
      return { fill: `var(--${tone})`, stroke: `var(--${tone})` };
  }
}
