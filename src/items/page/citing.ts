import type { Locator } from '@/domain/document/locator';
import type { Dossier } from '@/domain/dossier/dossier';
import { recordsOf } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { recordKinds } from '@/domain/shared/ids';

/** A record that rests on a document, with the places in it that it names. */
export type Citation = { readonly record: DossierRecord; readonly locators: readonly Locator[] };

function locatorsOf(record: DossierRecord): readonly Locator[] {
  switch (record.kind) {
    case 'evidence':
      return [record.locator];
    case 'assignment':
    case 'status':
    case 'deadline':
    case 'shift':
      return record.source ? [record.source] : [];
    case 'check':
    case 'step':
      return [];
    case 'ambition':
    case 'commitment':
    case 'document':
    case 'motion':
    case 'recommendation':
    case 'request':
    case 'study':
      return record.sources;
  }
}

/** The document that a record belongs to or covers with, besides its locators. */
function ownDocumentOf(record: DossierRecord): string | undefined {
  if (record.kind === 'recommendation' || record.kind === 'ambition') return record.documentId;
  if (record.kind === 'evidence' && record.source.type === 'document') {
    return record.source.documentId;
  }
  return undefined;
}

function documentsCitedBy(record: DossierRecord): ReadonlySet<string> {
  const cited = [ownDocumentOf(record), ...locatorsOf(record).map((it) => it.documentId)];
  return new Set(cited.filter((id) => id !== undefined));
}

/** All records that rest on a document: that name it in a locator, come from it, or cover something with it. */
export function citationsOf(dossier: Dossier, documentId: string): Citation[] {
  return recordsOf(dossier, recordKinds)
    .filter((record) => documentsCitedBy(record).has(documentId))
    .map((record) => ({
      record,
      locators: locatorsOf(record).filter((locator) => locator.documentId === documentId),
    }));
}

/** For each document how many records rest on it. */
export function citationCounts(dossier: Dossier): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of recordsOf(dossier, recordKinds)) {
    for (const id of documentsCitedBy(record)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
