import type { Dossier } from '@/domain/dossier/dossier';
import type { Item } from '@/domain/dossier/records';
import type { ItemKind } from '@/domain/shared/ids';
import { kindLabels } from '@/i18n/nl/items/kinds';
import type { ComboboxOption } from '@/ui/form/Combobox';

function noteOf(dossier: Dossier, kind: ItemKind, id: string): string {
  if (kind === 'recommendation') return dossier.find('recommendation', id)?.by ?? '';
  if (kind === 'study') return dossier.find('study', id)?.institute ?? '';
  if (kind === 'document') return dossier.find('document', id)?.author ?? '';
  return '';
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/**
 * The items of some kinds as options, by title; with more than one kind each option bears its kind. Those that are
 * `coming` are not in the dossier yet, and are written with what they are chosen for.
 */
export function itemOptions(
  dossier: Dossier,
  kinds: readonly ItemKind[],
  coming: readonly Item[] = [],
): ComboboxOption[] {
  const several = kinds.length > 1;
  return kinds
    .flatMap((kind) =>
      [...dossier.all(kind), ...coming.filter((item) => item.kind === kind)].map(
        ({ id, title }) => ({
          value: several ? `${kind}:${id}` : id,
          label: title,
          note: several ? kindLabels[kind].one : noteOf(dossier, kind, id),
        }),
      ),
    )
    .toSorted((a, b) => collator.compare(a.label, b.label));
}
