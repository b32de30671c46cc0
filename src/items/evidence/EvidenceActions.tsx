import type { Evidence } from '@/domain/evidence/evidence';

/** Changing or deleting one piece of evidence. */
export function EvidenceActions({ evidence }: { evidence: Evidence }) {
  return <span data-evidence={evidence.id} />;
}
