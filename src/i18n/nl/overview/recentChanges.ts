import type { RecentWhat } from '@/domain/dossier/recent';
import type { FieldChange } from '@/domain/journal/entry';
import type { ItemKind, RecordKind } from '@/domain/shared/ids';
import { isolated } from '@/i18n/isolated';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { axisLabels, statusLabel } from '@/i18n/nl/status/status';
import { formatNumber, plural, sentenceCase } from '@/i18n/numbers';

const itemKindNames: readonly RecordKind[] = [
  'ambition',
  'commitment',
  'document',
  'motion',
  'recommendation',
  'study',
] satisfies ItemKind[];

const actionWords = {
  created: 'toegevoegd',
  changed: 'gewijzigd',
  deleted: 'verwijderd',
  restored: 'teruggezet',
} as const;

function shortText(value: unknown): string | undefined {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value !== 'string' || value === '') return undefined;
  return isolated(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}

function fieldWords(field: FieldChange, kind: RecordKind): string {
  const name = fieldLabel(field.field, kind).toLocaleLowerCase('nl-NL');
  const [from, to] = [shortText(field.from), shortText(field.to)];
  if (!to) return name;
  return from ? `${name}: ${from} → ${to}` : `${name}: ${to}`;
}

/** What a change did, from what to what. */
export function changeSentence(what: RecentWhat): string {
  switch (what.code) {
    case 'bulk':
      return `${formatNumber(what.count)} gegevens in één keer geladen`;
    case 'status': {
      const word = (code: string | undefined) =>
        code === undefined ? 'Nog geen oordeel' : statusLabel(what.axis, code);
      return what.from === what.to
        ? `${axisLabels[what.axis]} ${word(what.to)}: gegevens aangevuld`
        : `${axisLabels[what.axis]}: ${word(what.from)} → ${word(what.to)}`;
    }
    case 'record': {
      const subject = itemKindNames.includes(what.kind) ? '' : `${kindLabels[what.kind].one} `;
      const action = sentenceCase(`${subject}${actionWords[what.action]}`);
      if (what.action !== 'changed' || what.fields.length === 0) return action;
      const [first, ...more] = what.fields.map((field) => fieldWords(field, what.kind));
      const rest = more.length === 0 ? '' : ` en nog ${plural(more.length, 'gegeven', 'gegevens')}`;
      return `${action}: ${first}${rest}`;
    }
  }
}
