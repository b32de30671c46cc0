import { ArrowRight } from 'lucide-react';
import type { Dossier } from '@/domain/dossier/dossier';
import { deletedField, type FieldChange, type JournalEntry } from '@/domain/journal/entry';
import { sameValue } from '@/domain/journal/value';
import { itemKinds } from '@/domain/shared/ids';
import { formatDay } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { logbookTexts } from '@/i18n/nl/journal/logbook';
import { axisLabels } from '@/i18n/nl/status/status';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { excerpts } from '@/items/text/excerpts';
import { shownOfText } from '@/items/text/shortened';
import { titleOf } from '@/items/text/titleOf';
import { WholeText } from '@/items/text/WholeText';
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

/** A value as it stands in the line; of a long one a part in which can be seen what changed, and the rest on request. */
function Value({
  text,
  excerpt,
  isOld = false,
}: {
  text: string;
  excerpt: string;
  isOld?: boolean;
}) {
  const line = isOld ? styles['old'] : undefined;
  if (text.length <= shownOfText) return <span className={line}>{text}</span>;
  return (
    <div className={line}>
      <WholeText text={text} excerpt={excerpt} told={isolated} />
    </div>
  );
}

type FieldLineProps = Pick<EntryProps, 'entry' | 'names'> & { change: FieldChange };

function FieldLine({ entry, change, names }: FieldLineProps) {
  const { field, from, to } = change;
  // A merge keeps a text that was asked about: that it stays is what somebody answered.
  const isKept = sameValue(from, to);
  const isFromTo = !isKept && entry.action !== 'created';
  const [old, now] = [valueText(field, from, names), valueText(field, to, names)];
  const shown = excerpts(isFromTo ? old : '', now, shownOfText);
  return (
    <div className={styles['change']}>
      <dt className={styles['field']}>{fieldLabel(field, entry.ref.kind)}</dt>
      <dd>
        {isKept && `${logbookTexts.stays} `}
        {isFromTo && (
          <>
            <Value text={old} excerpt={shown[0]} isOld /> <Arrow />{' '}
          </>
        )}
        <Value text={now} excerpt={shown[1]} />
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
