import type { SourceDocument } from '@/domain/document/document';
import type { Locator } from '@/domain/document/locator';
import type { Day } from '@/domain/shared/day';
import { factDay } from './asOf';
import type { Dossier } from './dossier';

/** A document that tells of something from before its own day. */
export type LaterDocument = { readonly document: SourceDocument; readonly on: Day };

/**
 * The document of a source when that came only after the day on which something is told: the fact held by then, but no
 * one could have read it there yet. `undefined` when the source was there, has no document, or bears no day.
 */
export function laterDocument(
  dossier: Dossier,
  { documentId }: Locator,
  told: Day | undefined,
): LaterDocument | undefined {
  const document = documentId && dossier.find('document', documentId);
  const on = document ? factDay(document) : undefined;
  return document && on && told && on > told ? { document, on } : undefined;
}
