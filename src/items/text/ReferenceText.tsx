import { OutsideLink } from '@/ui/link/OutsideLink';
import { readableReference, referenceAddress } from './readableReference';

/** A reference as letters print it, linked to its official page where it has one. */
export function ReferenceText({ reference }: { reference: string }) {
  const address = referenceAddress(reference);
  const printed = readableReference(reference);
  if (!address) return <span>{printed}</span>;
  return <OutsideLink to={address}>{printed}</OutsideLink>;
}

/** References one after the other. */
export function ReferenceList({ references }: { references: readonly string[] }) {
  return references.map((reference, index) => (
    <span key={reference}>
      {index > 0 && ' · '}
      <ReferenceText reference={reference} />
    </span>
  ));
}
