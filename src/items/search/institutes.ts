import { fullNames } from '@/i18n/nl/search/searchWords';

const institutes = Object.entries(fullNames).map(([short, full]) => ({
  short: new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u'),
  full: full.toLowerCase(),
  both: `${short} ${full}`,
}));

/** How the institutes that a text names are called as well: in full, or by their letters. */
export function otherWay(text: string): string {
  const lower = text.toLowerCase();
  return institutes
    .filter(({ short, full }) => short.test(text) || lower.includes(full))
    .map(({ both }) => both)
    .join(' ');
}
