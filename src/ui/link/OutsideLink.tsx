import type { ReactNode } from 'react';
import { safeAddress } from './safeAddress';

/** A link to a page elsewhere, in a tab of its own. What is no address of the web or of a mailbox stays words. */
export function OutsideLink({ to, children }: { to: string; children: ReactNode }) {
  const address = safeAddress(to);
  if (address === undefined) return children;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
