import type { PublicNumbers } from '@/domain/shared/publicNumbers';
import { likelyReference } from '@/i18n/nl/sources/references';
import { OutsideLink } from '@/ui/link/OutsideLink';
import { readableReference, referenceAddress } from './readableReference';

type ReferenceTextProps = {
  reference: string;
  /** It was worked out: it is shown as likely. */
  isLikely?: boolean;
};

/** A reference as letters print it, linked to its official page where it has one. */
export function ReferenceText({ reference, isLikely = false }: ReferenceTextProps) {
  const address = referenceAddress(reference);
  const readable = readableReference(reference);
  const printed = isLikely ? likelyReference(readable) : readable;
  if (!address) return <span>{printed}</span>;
  return <OutsideLink to={address}>{printed}</OutsideLink>;
}

/** The numbers of an item one after the other; those that were worked out come last, with their grade. */
export function ReferenceList({ references, likelyReferences }: PublicNumbers) {
  const likely = new Set(likelyReferences);
  return [...references, ...likely].map((reference, index) => (
    <span key={reference}>
      {index > 0 && ' · '}
      <ReferenceText reference={reference} isLikely={likely.has(reference)} />
    </span>
  ));
}
