import { useState } from 'react';
import { formatDay } from '@/i18n/dates';
import { archiveRecordTexts } from '@/i18n/nl/archiveRecord';
import { archiveTakeTexts as texts } from '@/i18n/nl/archiveTake';
import { fieldLabel } from '@/i18n/nl/fieldLabels';
import { itemOfRecord, takenKinds } from '@/items/archive/inDossier';
import { FormDialog } from '@/items/fields/FormDialog';
import { useForm } from '@/items/fields/useForm';
import { ItemLink } from '@/items/links/ItemLink';
import { useSave } from '@/items/save/useSave';
import { ReferenceList } from '@/items/text/ReferenceText';
import type { FoundRecord } from '@/queries/archive';
import { useDossier } from '@/queries/dossier';
import { useServices } from '@/queries/services';
import { Dialog } from '@/ui/dialog/Dialog';
import { TextArea } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { FieldGroup } from '@/ui/form/FieldGroup';
import { Facts } from '@/ui/layout/Facts';
import { authorOf, referencesOf } from './documentOf';
import { ProposedPartField } from './ProposedPartField';
import { proposalFor, recordsOf } from './proposal';
import styles from './TakeDialog.module.css';

type TakeDialogProps = { found: FoundRecord; onClose: () => void };

/** Shows what a public record would be in the dossier, beside the passages, and writes what the user keeps of it. */
export function TakeDialog({ found, onClose }: TakeDialogProps) {
  const { item } = found;
  const { dossier } = useDossier();
  // As it was when the dialog opened: saving makes it an item of the dossier.
  const [taken] = useState(() => itemOfRecord(dossier, item));
  if (!taken || taken.kind !== takenKinds[item.kind]) {
    return <TakeForm found={found} onClose={onClose} />;
  }
  return (
    <Dialog open title={texts.title[item.kind]} onClose={onClose}>
      <p>
        {archiveRecordTexts.inDossier} <ItemLink dossier={dossier} to={taken} />
      </p>
    </Dialog>
  );
}

function TakeForm({ found, onClose }: TakeDialogProps) {
  const { item } = found;
  const { nextId } = useServices();
  const save = useSave();
  const [proposal] = useState(() => proposalFor(found, nextId));
  const form = useForm({
    title: proposal.item.title,
    parts: proposal.parts.map(({ key, title = '' }) => ({ key, title, isKept: true })),
  });
  const { values, set } = form;
  const submit = async () => {
    const untitled = proposal.parts.some(({ key, title }) => {
      const part = values.parts.find((one) => one.key === key);
      return title !== undefined && part?.isKept && part.title.trim() === '';
    });
    const problems = {
      ...(values.title.trim() === '' && { title: 'text.empty' }),
      ...(untitled && { parts: 'text.empty' }),
    };
    form.setProblems(problems);
    if (Object.keys(problems).length > 0) return false;
    const kept = values.parts.filter(({ isKept }) => isKept);
    const records = recordsOf(proposal, values.title, kept);
    const operations = records.map((record) => ({ type: 'put' as const, record }));
    return save({ operations }, texts.done(values.title.trim()), { onFailure: form.setFailed });
  };
  return (
    <FormDialog
      form={form}
      title={texts.title[item.kind]}
      description={texts.description}
      width="wide"
      submitLabel={texts.submit}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={fieldLabel('title', proposal.item.kind)} error={form.errorAt('title')}>
        {(control) => (
          <TextArea
            rows={2}
            value={values.title}
            onValue={(title) => set('title', title)}
            {...control}
          />
        )}
      </Field>
      <Facts
        facts={[
          {
            term: archiveRecordTexts.terms.references,
            value: <ReferenceList references={referencesOf(item)} />,
          },
          { term: archiveRecordTexts.terms.names[item.kind], value: authorOf(item) },
          { term: archiveRecordTexts.terms.on, value: item.on && formatDay(item.on) },
          { term: archiveRecordTexts.terms.appreciation, value: item.appreciation },
        ]}
      />
      {proposal.parts.length > 0 && (
        <FieldGroup label={texts.parts} error={form.errorAt('parts')}>
          <div className={styles['parts']}>
            {proposal.parts.map((part, at) => (
              <ProposedPartField
                key={part.key}
                part={part}
                value={values.parts[at] ?? { key: part.key, title: '', isKept: false }}
                onValue={(value) => set('parts', values.parts.with(at, value))}
              />
            ))}
          </div>
        </FieldGroup>
      )}
    </FormDialog>
  );
}
