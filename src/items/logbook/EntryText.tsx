import { ArrowRight } from 'lucide-react';
import type { Dossier } from '@/domain/dossier/dossier';
import { deletedField, type FieldChange, type JournalEntry } from '@/domain/journal/entry';
import { sameValue } from '@/domain/journal/value';
import { itemKinds } from '@/domain/shared/ids';
import { formatDay } from '@/i18n/dates';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { logbookTexts } from '@/i18n/nl/journal/logbook';
import { axisLabels } from '@/i18n/nl/status/status';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { titleOf } from '@/items/text/titleOf';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import styles from './Logbook.module.css';
import { type LoggedStatus, loggedStatus } from './statusBefore';
import { valueText } from './valueText';

type EntryProps = {
  entry: JournalEntry;
  dossier: Dossier;
  /** The dossier with what was deleted from it, to name that. */
  names: Dossier;
};

/** Kept for the machine, or said elsewhere in the line. */
const unsaid = new Set(['recordedAt', 'subject', 'axis', 'deadlineId', 'motionId', deletedField]);

function Arrow() {
  return (
    <>
      <ArrowRight className={styles['arrow']} aria-hidden />
      <VisuallyHidden>{logbookTexts.to}</VisuallyHidden>
    </>
  );
}

function StatusLine({ status }: { status: LoggedStatus }) {
  const { axis, before, code, holdsFrom } = status;
  return (
    <div className={styles['status']}>
      <span className={styles['field']}>{axisLabels[axis]}</span>
      <StatusBadge axis={axis} code={before} />
      <Arrow />
      <StatusBadge axis={axis} code={code} />
      {holdsFrom && <span>{logbookTexts.from(formatDay(holdsFrom))}</span>}
    </div>
  );
}

type FieldLineProps = Pick<EntryProps, 'entry' | 'names'> & { change: FieldChange };

function FieldLine({ entry, change, names }: FieldLineProps) {
  const { field, from, to } = change;
  // A merge keeps a text that was asked about: that it stays is what somebody answered.
  const isKept = sameValue(from, to);
  return (
    <div className={styles['change']}>
      <dt className={styles['field']}>{fieldLabel(field, entry.ref.kind)}</dt>
      <dd>
        {isKept && `${logbookTexts.stays} `}
        {!isKept && entry.action !== 'created' && (
          <>
            <span className={styles['old']}>{valueText(field, from, names)}</span> <Arrow />{' '}
          </>
        )}
        <span>{valueText(field, to, names)}</span>
      </dd>
    </div>
  );
}

const namingFields = ['title', 'what', 'term', 'owner', 'directorate', 'ministry'];

function nameOf({ entry, dossier, names }: EntryProps): string | undefined {
  const kind = itemKinds.find((it) => it === entry.ref.kind);
  const present: unknown = kind && dossier.find(kind, entry.ref.id);
  if (kind && present) return titleOf(dossier, { kind, id: entry.ref.id });
  const naming = entry.ref.kind === 'evidence' ? ['source'] : namingFields;
  const named = entry.fields.find(({ field }) => naming.includes(field));
  return named && valueText(named.field, named.to ?? named.from, names);
}

/** What one entry did to one record: a status from which to which, or field by field from what to what. */
export function EntryText({ entry, dossier, names }: EntryProps) {
  const status = loggedStatus(entry, dossier);
  if (status) return <StatusLine status={status} />;
  const name = nameOf({ entry, dossier, names });
  const fields = entry.fields.filter(({ field }) => !unsaid.has(field));
  const lines = (
    <dl className={styles['fields']}>
      {fields.map((change) => (
        <FieldLine key={change.field} entry={entry} change={change} names={names} />
      ))}
    </dl>
  );
  return (
    <div>
      <p>
        {logbookTexts.heading(entry.ref.kind, entry.action)}
        {name && `: ${name}`}
      </p>
      {entry.action === 'created' && fields.length > 0 ? (
        <details>
          <summary className={styles['summary']}>{logbookTexts.details(fields.length)}</summary>
          {lines}
        </details>
      ) : (
        lines
      )}
    </div>
  );
}
