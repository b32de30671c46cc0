import { exactTerm, type Term } from '@/domain/deadline/term';
import type { SourceDocument } from '@/domain/document/document';
import type { Locator } from '@/domain/document/locator';
import type { Evidence } from '@/domain/evidence/evidence';
import type { Day } from '@/domain/shared/day';
import type { ItemKind } from '@/domain/shared/ids';
import type { StatusClaim } from '@/domain/status/statusClaim';
import type { Assignment } from '@/domain/workflow/assignment';
import { factDay } from './asOf';
import type { Dossier } from './dossier';
import type { RecordOf } from './records';

/** What the day of a fact is: its own, that of the document that says so, or that on which it was established. */
export type StatedDay =
  | { readonly code: 'happened'; readonly moment: Term }
  | { readonly code: 'document'; readonly document: SourceDocument; readonly on: Day }
  | { readonly code: 'established'; readonly on: Day };

type Stated = {
  readonly on: Day;
  readonly happened: Term | undefined;
  readonly source: Locator | undefined;
};

function isDatedOn({ dated }: SourceDocument, on: Day): boolean {
  return dated?.earliest === on && dated.latest === on;
}

function statedDay(dossier: Dossier, { on, happened, source }: Stated): StatedDay {
  if (happened) return { code: 'happened', moment: happened };
  const document = source?.documentId ? dossier.find('document', source.documentId) : undefined;
  return document && isDatedOn(document, on)
    ? { code: 'document', document, on }
    : { code: 'established', on };
}

/** What the day of a status claim is. */
export function claimDay(dossier: Dossier, claim: StatusClaim): StatedDay {
  const { holdsFrom: on, happened, source } = claim;
  return statedDay(dossier, { on, happened, source });
}

/** What the day of evidence is. */
export function evidenceDay(dossier: Dossier, evidence: Evidence): StatedDay {
  const { on, happened, locator: source } = evidence;
  return statedDay(dossier, { on, happened, source });
}

/** What the day of an assignment is: its own, unless it is only that of the document that names who is to act. */
export function assignmentDay(dossier: Dossier, { from, source }: Assignment): StatedDay {
  const stated = statedDay(dossier, { on: from, happened: undefined, source });
  return stated.code === 'document' ? stated : { code: 'happened', moment: exactTerm(from, from) };
}

/** The day that an item bears itself, apart from when it became known. */
function ownDay(item: RecordOf[ItemKind]): Day | undefined {
  switch (item.kind) {
    case 'motion':
      return item.submittedOn;
    case 'commitment':
      return item.madeOn;
    case 'document':
      return item.dated?.earliest;
    default:
      return undefined;
  }
}

/** What the day is on which an item came: its own where it bears one, else that of the source that names it. */
export function itemDay(dossier: Dossier, item: RecordOf[ItemKind]): StatedDay | undefined {
  const on = factDay(item);
  if (on === undefined) return undefined;
  if (ownDay(item) === on) return { code: 'happened', moment: exactTerm(on, on) };
  return statedDay(dossier, { on, happened: undefined, source: item.sources[0] });
}
