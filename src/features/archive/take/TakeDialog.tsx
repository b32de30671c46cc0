import { useState } from 'react';
import { formatDay } from '@/i18n/dates';
import { archiveRecordTexts } from '@/i18n/nl/archive/record';
import { archiveTakeTexts as texts } from '@/i18n/nl/archive/take';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { takenItemOf } from '@/items/archive/inDossier';
import { FormDialog } from '@/items/form/FormDialog';
import { useForm } from '@/items/form/useForm';
import { useSave } from '@/items/save/useSave';
import { ReferenceList } from '@/items/text/ReferenceText';
import type { FoundRecord } from '@/queries/archive/archive';
import { useDossier } from '@/queries/dossier/dossier';
import { useServices } from '@/queries/services';
import { TextArea } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { FieldGroup } from '@/ui/form/FieldGroup';
import { Facts } from '@/ui/layout/Facts';
import { authorOf, referencesOf } from './documentOf';
import { ProposedPartField } from './ProposedPartField';
import { proposalFor, recordsOf } from './proposal';
import styles from './TakeDialog.module.css';

type TakeDialogProps = { found: FoundRecord; onClose: () => void };

/** What a record would be in the dossier, as the user leaves it, and how that is written. */
function useTakeForm(found: FoundRecord) {
  const { item } = found;
  const { dossier } = useDossier();
  const { nextId } = useServices();
  const save = useSave();
  const [proposal] = useState(() => proposalFor(found, nextId));
  const form = useForm(
    {
      title: proposal.item.title,
      parts: proposal.parts.map(({ key, title = '' }) => ({ key, title, isKept: true })),
    },
    { name: `take:${item.id}` },
  );
  const { values } = form;
  // What was typed before a reload may be of a record that had other parts.
  const parts = proposal.parts.map(
    ({ key, title = '' }) =>
      values.parts.find((one) => one.key === key) ?? { key, title, isKept: true },
  );
  const submit = async () => {
    if (takenItemOf(dossier, item)) {
      form.setFailed(texts.meanwhile);
      return false;
    }
    const untitled = proposal.parts.some(({ title }, at) => {
      const part = parts[at];
      return title !== undefined && part?.isKept && part.title.trim() === '';
    });
    const problems = {
      ...(values.title.trim() === '' && { title: 'text.empty' }),
      ...(untitled && { parts: 'text.empty' }),
    };
    form.setProblems(problems);
    if (Object.keys(problems).length > 0) return false;
    const kept = parts.filter(({ isKept }) => isKept);
    const records = recordsOf(proposal, values.title, kept);
    const operations = records.map((record) => ({ type: 'put' as const, record }));
    return save({ operations }, texts.done(values.title.trim()), { from: form });
  };
  return { proposal, form, parts, submit };
}

/** Shows what a public record would be in the dossier, beside the passages, and writes what the user keeps of it. */
export function TakeDialog({ found, onClose }: TakeDialogProps) {
  const { item } = found;
  const { proposal, form, parts, submit } = useTakeForm(found);
  const { values, set } = form;
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
            {parts.map((value, at) => {
              const part = proposal.parts[at];
              return (
                part && (
                  <ProposedPartField
                    key={value.key}
                    part={part}
                    value={value}
                    onValue={(changed) => set('parts', parts.with(at, changed))}
                  />
                )
              );
            })}
          </div>
        </FieldGroup>
      )}
    </FormDialog>
  );
}
