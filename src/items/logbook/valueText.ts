import type { Dossier } from '@/domain/dossier/dossier';
import { parseDay } from '@/domain/shared/day';
import { type ItemKind, itemKinds } from '@/domain/shared/ids';
import { formatDay } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { choiceLabel, roleLabels } from '@/i18n/nl/items/choices';
import { logbookTexts } from '@/i18n/nl/journal/logbook';
import { printReference } from '@/items/fields/typedReference';
import { titleOf } from '@/items/text/titleOf';

const kindOfField: Readonly<Record<string, ItemKind>> = {
  ambitionId: 'ambition',
  ambitionIds: 'ambition',
  documentId: 'document',
  motionId: 'motion',
  motionIds: 'motion',
  relatedIds: 'recommendation',
  studyId: 'study',
};

function isItemKind(kind: string): kind is ItemKind {
  return itemKinds.some((known) => known === kind);
}

function part(value: object, key: string): string | undefined {
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function textOfText(field: string, text: string, dossier: Dossier): string {
  const kind = kindOfField[field];
  if (kind) return titleOf(dossier, { kind, id: text });
  if (field === 'reference' || field === 'references' || field === 'likelyReferences')
    return printReference(text);
  const day = parseDay(text);
  return choiceLabel(field, text) ?? (day ? formatDay(day) : text);
}

function place(value: object, dossier: Dossier): string {
  const documentId = part(value, 'documentId');
  const page = part(value, 'page');
  const parts = [
    documentId && titleOf(dossier, { kind: 'document', id: documentId }),
    page && `p. ${page}`,
    ...['section', 'note', 'url'].map((key) => part(value, key)),
  ];
  return parts.filter(Boolean).join(', ');
}

function question(value: object): string | undefined {
  const text = part(value, 'text');
  if (!text) return undefined;
  const role = Object.entries(roleLabels).find(([code]) => code === part(value, 'role'))?.[1];
  return role ? `${role}: ${text}` : text;
}

function evidenceSource(value: object, dossier: Dossier): string | undefined {
  const studyId = part(value, 'studyId');
  if (studyId) return titleOf(dossier, { kind: 'study', id: studyId });
  return part(value, 'title');
}

function pointer(value: object, dossier: Dossier): string | undefined {
  const kind = part(value, 'kind');
  const id = part(value, 'id');
  return kind && id && isItemKind(kind) ? titleOf(dossier, { kind, id }) : undefined;
}

function textOfObject(value: object, dossier: Dossier): string {
  return (
    part(value, 'words') ??
    pointer(value, dossier) ??
    question(value) ??
    part(value, 'name') ??
    evidenceSource(value, dossier) ??
    place(value, dossier)
  );
}

/** A value of a field as it is read by people: titles for ids, words for codes, the words of a term; fit to stand in a sentence. */
export function valueText(field: string, value: unknown, dossier: Dossier): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return logbookTexts.empty;
    return value.map((it) => valueText(field, it, dossier)).join('; ');
  }
  if (typeof value === 'string') return isolated(textOfText(field, value, dossier));
  if (typeof value === 'object' && value !== null) {
    return isolated(textOfObject(value, dossier)) || logbookTexts.empty;
  }
  if (value === undefined || value === null) return logbookTexts.empty;
  return typeof value === 'number' ? String(value) : '';
}
