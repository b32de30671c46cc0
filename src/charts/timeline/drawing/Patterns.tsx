import { memo } from 'react';
import { type Tone, tones } from '@/ui/tone';

/** References into the shared definitions; `prefix` keeps two charts on a page apart. */
export const paint = {
  fade: (prefix: string, side: 'rise' | 'fall', tone: Tone | 'term') =>
    `url(#${prefix}-${side}-${tone})`,
  hatch: (prefix: string) => `url(#${prefix}-hatch)`,
  overdue: (prefix: string) => `url(#${prefix}-overdue)`,
};

/** The colour in which a bar of this tone is drawn; late and open bars are under way, only their late part is red. */
export function barColour(tone: Tone | 'term'): string {
  switch (tone) {
    case 'term':
      return 'var(--ink-soft)';
    case 'done':
    case 'partly':
    case 'explored':
    case 'refused':
    case 'lapsed':
    case 'unknown':
      return `var(--${tone})`;
    case 'underway':
    case 'open':
    case 'late':
    case 'possiblyLate':
      return 'var(--underway)';
  }
}

function Fade({ prefix, tone }: { prefix: string; tone: Tone | 'term' }) {
  const style = { stopColor: barColour(tone) };
  return (
    <>
      <linearGradient id={`${prefix}-rise-${tone}`}>
        <stop offset="0" style={style} stopOpacity="0.12" />
        <stop offset="1" style={style} />
      </linearGradient>
      <linearGradient id={`${prefix}-fall-${tone}`}>
        <stop offset="0" style={style} />
        <stop offset="1" style={style} stopOpacity="0.12" />
      </linearGradient>
    </>
  );
}

/** Textures that print and need no colour: uncertain is striped with paper, late is striped with vermilion. */
export const Patterns = memo(function Patterns({ prefix }: { prefix: string }) {
  const square = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        <pattern id={`${prefix}-hatch`} {...square} patternTransform="rotate(45)">
          <rect width="2.4" height="6" style={{ fill: 'var(--paper)' }} />
        </pattern>
        <pattern id={`${prefix}-overdue`} {...square} patternTransform="rotate(-45)">
          <rect width="6" height="6" style={{ fill: 'var(--late-wash)' }} />
          <rect width="2.6" height="6" style={{ fill: 'var(--late)' }} />
        </pattern>
        {[...tones, 'term' as const].map((tone) => (
          <Fade key={tone} prefix={prefix} tone={tone} />
        ))}
      </defs>
    </svg>
  );
});
