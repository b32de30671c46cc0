import { isCodeOf } from '@/domain/status/axes';
import { useDossier } from '@/queries/dossier/dossier';
import { useSearchTexts } from '@/routing/search';
import type { FilterValues } from './rows';

type Patch = { readonly status?: string | undefined; readonly document?: string | undefined };

/** The filters in the address; a status or document that does not exist is left aside. */
export function useFilters(): readonly [FilterValues, (patch: Patch) => void] {
  const { dossier } = useDossier();
  const [texts, , step] = useSearchTexts();
  const status = texts['status'] ?? '';
  const document = dossier.find('document', texts['document'] ?? '')?.id;
  return [{ status: isCodeOf('recommendation', status) ? status : undefined, document }, step];
}
