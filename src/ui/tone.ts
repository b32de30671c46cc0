/** What a colour and shape mean; look and meaning are paired in one place, `Mark`. */
export const tones = [
  'done',
  'partly',
  'underway',
  'explored',
  'open',
  'late',
  'possiblyLate',
  'refused',
  'lapsed',
  'unknown',
] as const;
export type Tone = (typeof tones)[number];
