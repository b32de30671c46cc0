import type { DossierRecord } from '@/domain/dossier/records';

/** The records of the example dossier, in a file of their own that is read when it is needed. */
export async function readExampleRecords(): Promise<readonly DossierRecord[]> {
  const { loadExampleRecords } = await import('@fixtures/voorbeelddossier');
  return loadExampleRecords();
}
