import { quoted } from '@/i18n/quoted';

/** What can still be read at once in the middle of a sentence. */
const longest = 140;

/** What someone said, in the middle of a sentence: without the full stop of its own. */
export function said(words: string): string {
  return quoted(words.trim().replace(/\.$/u, ''));
}

/** A title in a question, without the full stop of a sentence; one too long to read on is broken off between words. */
export function titled(title: string): string {
  const words = title.trim().replace(/\.$/u, '');
  if (words.length <= longest) return quoted(words);
  const cut = words.slice(0, longest + 1).replace(/[\s,;:]+\S*$/u, '');
  return quoted(`${cut} …`);
}

/** A study by its title; one that calls itself a study is not called so twice. */
export function studyTitled(title: string): string {
  return /^\p{L}*onderzoek/iu.test(title)
    ? `het ${titled(title)}`
    : `het onderzoek ${titled(title)}`;
}
