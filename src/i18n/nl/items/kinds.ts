import type { RecordKind } from '@/domain/shared/ids';
import { isolated } from '@/i18n/isolated';

/** What a record of each kind is called: one, and many. */
export const kindLabels: { readonly [Kind in RecordKind]: { one: string; many: string } } = {
  ambition: { one: 'ambitie', many: 'ambities' },
  assignment: { one: 'toewijzing', many: 'toewijzingen' },
  check: { one: 'controle', many: 'controles' },
  commitment: { one: 'toezegging', many: 'toezeggingen' },
  deadline: { one: 'termijn', many: 'termijnen' },
  document: { one: 'document', many: 'documenten' },
  evidence: { one: 'onderbouwing', many: 'onderbouwingen' },
  motion: { one: 'motie', many: 'moties' },
  recommendation: { one: 'aanbeveling', many: 'aanbevelingen' },
  request: { one: 'verzoek', many: 'verzoeken' },
  shift: { one: 'uitstel', many: 'uitstellen' },
  status: { one: 'status', many: 'statussen' },
  step: { one: 'stap', many: 'stappen' },
  study: { one: 'onderzoek', many: 'onderzoeken' },
};

/** The title of an item that was deleted from this dossier, where something that belongs to it is told. */
export function deletedTitle(title: string): string {
  return `${isolated(title)} (hier verwijderd)`;
}

/** What stands for the title of an item that is deleted, or that was not there yet on the day shown. */
export function missingTitle(kind: RecordKind): string {
  return `(${kindLabels[kind].one} buiten deze stand)`;
}
