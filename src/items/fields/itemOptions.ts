import type { Dossier } from '@/domain/dossier/dossier';
import type { ItemKind } from '@/domain/shared/ids';
import { kindLabels } from '@/i18n/nl/kinds';
import type { ComboboxOption } from '@/ui/form/Combobox';

function noteOf(dossier: Dossier, kind: ItemKind, id: string): string {
  if (kind === 'recommendation') return dossier.find('recommendation', id)?.by ?? '';
  if (kind === 'study') return dossier.find('study', id)?.institute ?? '';
  if (kind === 'document') return dossier.find('document', id)?.author ?? '';
  return '';
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** The items of some kinds as options, by title; with more than one kind each option bears its kind. */
export function itemOptions(dossier: Dossier, kinds: readonly ItemKind[]): ComboboxOption[] {
  const several = kinds.length > 1;
  return kinds
    .flatMap((kind) =>
      dossier.all(kind).map(({ id, title }) => ({
        value: several ? `${kind}:${id}` : id,
        label: title,
        note: several ? kindLabels[kind].one : noteOf(dossier, kind, id),
      })),
    )
    .toSorted((a, b) => collator.compare(a.label, b.label));
}
