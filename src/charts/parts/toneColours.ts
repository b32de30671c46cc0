import type { Tone } from '@/ui/tone';

/** The look of an area of a tone, in colours from the tokens; what is not decided is drawn hollow. */
export function toneFill(tone: Tone): { fill: string; stroke: string } {
  switch (tone) {
    case 'open':
    case 'unknown':
      return { fill: 'var(--sunken)', stroke: 'var(--outline)' };
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
