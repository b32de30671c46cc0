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
  const sentences = failures.map((failure) => bundleSentence(failure));
  expect(new Set(sentences).size).toBe(failures.length);
  for (const sentence of sentences)
    expect(sentence).toMatch(/Er is niets (?:overgenomen|veranderd)/u);
  expect(sentences.join(' ')).not.toMatch(/\bu\b|bundle\./u);
});

it('says what is not as Gevolg makes it, and where else to turn with the file of a colleague', () => {
  const paths = ['name', 'contents.entries', 'header.encryption.iterations', 'entries.3.id'];
  const sentences = paths.map((path) =>
    bundleSentence({ code: 'bundle.malformed', path }, 'colleague'),
  );
  expect(new Set(sentences).size).toBe(paths.length);
  for (const sentence of sentences) expect(sentence).toContain('vraag de collega');
});
