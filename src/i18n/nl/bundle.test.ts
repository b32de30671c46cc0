import { expect, it } from 'vitest';
import type { BundleFailure } from '@/formats/bundle/bundle';
import { bundleSentence } from './bundle';

const failures: readonly BundleFailure[] = [
  { code: 'bundle.foreign' },
  { code: 'bundle.cut' },
  { code: 'bundle.changed' },
  { code: 'bundle.tooNew', appVersion: '7.0.0' },
  { code: 'bundle.tooLarge' },
  { code: 'bundle.passphraseNeeded' },
  { code: 'bundle.wrongPassphrase' },
  { code: 'bundle.malformed', path: 'entries.1' },
  { code: 'bundle.noCryptography' },
];

it('has another sentence for each reason to refuse a file, and says in each that nothing changed', () => {
  const sentences = failures.map((it) => bundleSentence(it));
  expect(new Set(sentences).size).toBe(failures.length);
  for (const sentence of sentences)
    expect(sentence).toMatch(/Er is niets (?:overgenomen|veranderd)/u);
  expect(sentences.join(' ')).not.toMatch(/\bu\b|bundle\./u);
});
