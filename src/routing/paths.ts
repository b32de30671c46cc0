import type { ItemRef } from '@/domain/shared/ids';

/**
 * The one place that spells the paths of addresses. Patterns are what the router matches; builders make addresses of them.
 * What stands behind the question mark each page spells for itself, and `searchNames.ts` where one page leads to another.
 */
export const patterns = {
  overview: '/overzicht',
  timeline: '/tijdlijn',
  changes: '/wijzigingen',
  week: '/week',
  handover: '/overdracht',
  ambitions: '/ambities',
  motions: '/moties',
  studies: '/onderzoeken',
  recommendations: '/aanbevelingen',
  commitments: '/toezeggingen',
  documents: '/documenten',
  archive: '/archief',
  report: '/rapport',
  settings: '/instellingen',
} as const;

export type PageName = keyof typeof patterns;

/** The sheets to take along, below the page where one chooses. */
export const sheetPatterns = {
  motionCard: `${patterns.report}/motiekaart`,
  debatePack: `${patterns.report}/debatpakket`,
  progressReport: `${patterns.report}/voortgang`,
  dossierReport: `${patterns.report}/dossier`,
} as const;

export type SheetName = keyof typeof sheetPatterns;

/** Working with a colleague, below Instellingen. */
export const mergePattern = `${patterns.settings}/samenvoegen`;

const listOf = {
  ambition: patterns.ambitions,
  commitment: patterns.commitments,
  document: patterns.documents,
  motion: patterns.motions,
  recommendation: patterns.recommendations,
  study: patterns.studies,
} as const satisfies Partial<Record<ItemRef['kind'], string>>;

/** The kinds that have a page of their own; a request has a place on the page of its motion. */
export type PageKind = keyof typeof listOf;

/** The address of a page. */
export function pagePath(page: PageName): string {
  return patterns[page];
}

/** The address of a sheet to take along. */
export function sheetPath(sheet: SheetName): string {
  return sheetPatterns[sheet];
}

/** The address of working with a colleague. */
export function mergePath(): string {
  return mergePattern;
}

/** The address of the list of a kind. */
export function listPath(kind: PageKind): string {
  return listOf[kind];
}

/** The address of one item. */
export function itemPath(ref: { readonly kind: PageKind; readonly id: string }): string {
  return `${listOf[ref.kind]}/${encodeURIComponent(ref.id)}`;
}

/** What may stand behind the address of a motion: one of its requests, and one of the aspects of that. */
export const requestPattern = '{-$request}/{-$aspect}';

type RequestAt = { readonly motionId: string; readonly id: string };

/** The address of a request, or of one of its aspects, on the page of its motion. */
export function requestPath({ motionId, id }: RequestAt, aspectId?: string): string {
  const parts = aspectId === undefined ? [id] : [id, aspectId];
  return [itemPath({ kind: 'motion', id: motionId }), ...parts.map(encodeURIComponent)].join('/');
}

/** The address of one public record, by its number or id. */
export function archivePath(mark: string): string {
  return `${patterns.archive}/${encodeURIComponent(mark)}`;
}
