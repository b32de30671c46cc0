import type { TimelineTone } from './types';

type ToneMarkProps = { tone: TimelineTone; label: string };

/** The shape of a tone, so that colour is never the only sign. */
function Shape({ tone }: { tone: TimelineTone }) {
  const ring = <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />;
  switch (tone) {
    case 'done':
      return <circle cx="6" cy="6" r="5.2" fill="currentColor" />;
    case 'partly':
      return (
        <>
          {ring}
          <path d="M6 1.4A4.6 4.6 0 0 0 6 10.6Z" fill="currentColor" />
        </>
      );
    case 'underway':
      return (
        <>
          {ring}
          <path d="M6 6V1.4A4.6 4.6 0 0 1 10.6 6Z" fill="currentColor" />
        </>
      );
    case 'explored':
    case 'unknown':
      return (
        <circle
          cx="6"
          cy="6"
          r="4.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeDasharray={tone === 'unknown' ? '1.2 2.4' : '3.4 1.4'}
        />
      );
    case 'open':
      return ring;
    case 'late':
      return <path d="M6 0.8L11.6 10.8H0.4Z" fill="currentColor" />;
    case 'possiblyLate':
      return <path d="M6 2.2L10.6 10.1H1.4Z" fill="none" stroke="currentColor" strokeWidth="1.5" />;
    case 'refused':
      return <path d="M2 2L10 10M10 2L2 10" stroke="currentColor" strokeWidth="2" fill="none" />;
    case 'lapsed':
      return <path d="M1.5 6H10.5" stroke="currentColor" strokeWidth="2" fill="none" />;
  }
}

/** The mark before a row's name; its words are a tooltip here and part of the row's spoken text. */
export function ToneMark({ tone, label }: ToneMarkProps) {
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
      style={{ color: `var(--${tone === 'possiblyLate' ? 'late' : tone})`, flex: 'none' }}
    >
      <title>{label}</title>
      <Shape tone={tone} />
    </svg>
  );
}
