import type { Dossier } from '@/domain/dossier/dossier';
import type { Item } from '@/domain/dossier/records';
import type { Evidence } from '@/domain/evidence/evidence';
import type { ItemRef } from '@/domain/shared/ids';
import { editTexts } from '@/i18n/nl/edit';
import type { FieldSpec, Fields, FormSpec } from '@/items/edit/fieldSpec';
import { RecordDialog } from '@/items/edit/RecordDialog';
import { formSpecs } from '@/items/edit/specs';
import { titleOf } from '@/items/text/titleOf';
import { useDossier } from '@/queries/dossier';

type EvidenceDialogProps = {
  subject: ItemRef;
  /** The evidence to change; without one a new one is made. */
  evidence?: Evidence;
  /** Fields of a new one that are known from where it is made. */
  given?: Fields;
  /** New items that it rests on, written in the same change. */
  along?: readonly Item[];
  onClose: () => void;
};

/** In the form a source is one choice out of studies and documents, or the name of an event. */
function take(record: Fields): Fields {
  const source = record['source'];
  if (typeof source !== 'object' || source === null) return record;
  const studyId: unknown = Reflect.get(source, 'studyId');
  const documentId: unknown = Reflect.get(source, 'documentId');
  const event: unknown = Reflect.get(source, 'title');
  if (typeof studyId === 'string') return { ...record, source: `study:${studyId}` };
  if (typeof documentId === 'string') return { ...record, source: `document:${documentId}` };
  return { ...record, source: '', event };
}

function make({ source, event, aspectIds = [], ...fields }: Fields): Fields {
  const [kind, id] = typeof source === 'string' ? source.split(/:(.*)/s) : [];
  if (kind === 'study') return { ...fields, aspectIds, source: { type: 'study', studyId: id } };
  if (kind === 'document') {
    return { ...fields, aspectIds, source: { type: 'document', documentId: id } };
  }
  return { ...fields, aspectIds, source: { type: 'event', title: event ?? '' } };
}

/** The form, with the aspects of the request to choose from where it names any. */
function specFor(dossier: Dossier, subject: ItemRef): FormSpec {
  const aspects =
    subject.kind === 'request' ? (dossier.find('request', subject.id)?.aspects ?? []) : [];
  if (aspects.length === 0) return { fields: formSpecs.evidence.fields, take, make };
  const options = aspects.map(({ id, name }) => ({ value: id, label: name }));
  const checks: FieldSpec = { name: 'aspectIds', type: 'checks', options, optional: true };
  return { fields: [checks, ...formSpecs.evidence.fields], take, make };
}

/** The form for a source that covers an item. */
export function EvidenceDialog({ subject, evidence, given, along, onClose }: EvidenceDialogProps) {
  const { dossier } = useDossier();
  return (
    <RecordDialog
      kind="evidence"
      spec={specFor(dossier, subject)}
      title={evidence ? editTexts.editTitle('evidence') : editTexts.addTitle('evidence')}
      description={titleOf(dossier, subject)}
      record={evidence}
      start={{ ...given, subject: { kind: subject.kind, id: subject.id } }}
      along={along}
      savedMessage={() => editTexts.saved('evidence')}
      onClose={onClose}
    />
  );
}
