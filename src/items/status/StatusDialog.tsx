import { useState } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import { claimsAbout, type Standing, standingOn } from '@/domain/dossier/standing';
import { claimDay } from '@/domain/dossier/statedDay';
import { sameValue } from '@/domain/journal/value';
import type { Day } from '@/domain/shared/day';
import { type ItemRef, refKey } from '@/domain/shared/ids';
import {
  beginsWithEvent,
  closesWithoutDelivery,
  groundOf,
  type StatusAxis,
  statusCodes,
} from '@/domain/status/axes';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { formatDay } from '@/i18n/dates';
import { failureSentence } from '@/i18n/nl/forms/failures';
import { statusWithDay } from '@/i18n/nl/status/statedDay';
import { standingLabel, statusLabel } from '@/i18n/nl/status/status';
import { statusFormTexts } from '@/i18n/nl/status/statusForm';
import { statusTone } from '@/items/badges/tones';
import { ClaimConflictDialog } from '@/items/conflict/ClaimConflictDialog';
import { DayField } from '@/items/fields/DayField';
import { LocatorField } from '@/items/fields/LocatorField';
import { emptyLocator } from '@/items/fields/locatorDraft';
import { readTypedDay, typedDay } from '@/items/fields/typedDay';
import { FormDialog } from '@/items/form/FormDialog';
import { closing, type Form, useBasis, useForm } from '@/items/form/useForm';
import { useSave } from '@/items/save/useSave';
import { titleOf } from '@/items/text/titleOf';
import { useDossier } from '@/queries/dossier/dossier';
import { useServices } from '@/queries/services';
import { TextArea } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { RadioList } from '@/ui/form/RadioList';
import styles from './StatusDialog.module.css';
import { readStatus, type StatusDraft } from './statusDraft';

type StatusDialogProps = { subject: ItemRef; axis: StatusAxis; onClose: () => void };

function startOf(axis: StatusAxis, code: string | undefined, today: Day): StatusDraft {
  return {
    code: code ?? statusCodes[axis][0],
    holdsFrom: typedDay(today),
    reason: '',
    source: emptyLocator,
  };
}

/** What follows from the day that was typed, where that may surprise. */
function dayNote(axis: StatusAxis, typed: string, now: Standing, today: Day): string | undefined {
  const read = readTypedDay(typed, today);
  const day = read.ok ? read.value : undefined;
  if (!day) return undefined;
  if (now.claim && day < now.claim.holdsFrom) {
    return statusFormTexts.intoHistory(
      standingLabel(axis, now.code),
      formatDay(now.claim.holdsFrom),
    );
  }
  return undefined;
}

type FieldsProps = { form: Form<StatusDraft>; axis: StatusAxis; standing: Standing; today: Day };

function StatusFields({ form, axis, standing, today }: FieldsProps) {
  const { values, set, errorAt } = form;
  const isClosing = closesWithoutDelivery({ axis, code: values.code });
  const ground = groundOf({ axis, code: values.code });
  const isEvent = beginsWithEvent({ axis, code: values.code });
  const note = dayNote(axis, values.holdsFrom, standing, today);
  return (
    <>
      <div>
        <RadioList
          label={statusFormTexts.value(axis)}
          options={statusCodes[axis].map((code) => ({
            value: code,
            label: statusLabel(axis, code),
            tone: statusTone(axis, code),
          }))}
          value={values.code}
          onValue={(code) => {
            set('code', code);
            // What was missing for one status may not be asked for by another.
            form.setProblems({});
          }}
          error={errorAt('code')}
        />
        <div aria-live="polite">
          {isClosing && <p className={styles['note']}>{statusFormTexts.closing}</p>}
        </div>
      </div>
      <div>
        <DayField
          label={statusFormTexts.holdsFrom}
          meaning={statusFormTexts.dayOf(isEvent)}
          value={values.holdsFrom}
          onValue={(text) => set('holdsFrom', text)}
          error={errorAt('holdsFrom')}
        />
        <div aria-live="polite">{note && <p className={styles['note']}>{note}</p>}</div>
      </div>
      <Field label={statusFormTexts.reason} error={errorAt('reason')} optional={!isClosing}>
        {(control) => (
          <TextArea
            value={values.reason}
            onValue={(text) => set('reason', text)}
            rows={2}
            {...control}
          />
        )}
      </Field>
      <LocatorField
        label={statusFormTexts.source}
        value={values.source}
        onValue={(source) => set('source', source)}
        error={errorAt('source')}
        optional={!isClosing && ground !== 'source'}
        errorOf={(part) => errorAt(`source.${part}`)}
      />
    </>
  );
}

/** What was claimed elsewhere while the form was open, and the dossier as this window knew it when that turned out. */
type Found = { readonly claims: readonly StatusClaim[]; readonly known: Dossier };

/** What of it stands: it may be taken back there while the question is open. */
function stillClaimed({ claims, known }: Found, dossier: Dossier): StatusClaim[] {
  return claims.filter(({ id }) => dossier === known || dossier.find('status', id));
}

/** The claims that were there when the form was first opened, and whether there are others since. */
type Seen = { readonly claims: readonly string[]; readonly isChanged: boolean };

/** The same for a form that is taken up again, of which this was kept. */
function seenThen(kept: unknown, present: readonly string[]): Seen | undefined {
  if (!Array.isArray(kept)) return undefined;
  const claims = kept.filter((it) => typeof it === 'string');
  return { claims, isChanged: !sameValue(claims.toSorted(), present.toSorted()) };
}

/** The form for a new claim on an axis of an item: which status, from when, why, and where that stands. */
export function StatusDialog({ subject, axis, onClose }: StatusDialogProps) {
  const { dossier, on, today } = useDossier();
  const { nextId, clock } = useServices();
  const save = useSave();
  const standing = standingOn(dossier, subject, axis, on);
  // As it was called when the form opened: it may be deleted elsewhere meanwhile.
  const [title] = useState(() => titleOf(dossier, subject));
  const name = `status:${axis}:${refKey(subject)}`;
  const present = claimsAbout(dossier, subject, axis).map(({ id }) => id);
  const [{ claims: seen, isChanged }, setSeen] = useBasis<Seen>(
    name,
    { claims: present, isChanged: false },
    (kept) => seenThen(kept, present),
  );
  const start = startOf(axis, standing.code, today);
  const form = useForm(start, { name, basis: seen, about: subject });
  const [found, setFound] = useState<Found>();
  const unseen = found ? stillClaimed(found, dossier) : [];

  const submit = async (known: readonly string[] = seen) => {
    const context = { id: nextId(), subject, axis, today, now: clock.now() };
    const read = readStatus(form.values, context);
    form.setProblems(read.problems ?? {});
    if (!read.value) return false;
    const { reason, source, code } = read.value;
    return save(
      { operations: [{ type: 'put', record: read.value, seen: known }], reason, source },
      statusFormTexts.saved(axis, statusLabel(axis, code)),
      {
        onConflict: (conflict) => {
          if (conflict.code === 'change.claimedElsewhere')
            setFound({ claims: conflict.claims, known: dossier });
          else form.setFailed(failureSentence(conflict));
        },
        from: form,
      },
    );
  };
  const close = closing(form, onClose);
  const saveOver = async (claims: readonly StatusClaim[]) => {
    const known = [...seen, ...claims.map(({ id }) => id)];
    setFound(undefined);
    setSeen({ claims: known, isChanged });
    if (await submit(known)) close();
  };
  const { claim } = standing;
  const now = claim
    ? statusWithDay(claim, claimDay(dossier, claim))
    : standingLabel(axis, standing.code);
  return (
    <FormDialog
      form={form}
      title={statusFormTexts.title(axis)}
      description={
        <>
          <strong className={styles['subject']}>{title}</strong>
          {statusFormTexts.now(now)}
        </>
      }
      onSubmit={() => submit()}
      onClose={onClose}
      onStartOver={() => {
        setSeen({ claims: present, isChanged: false });
        form.startOver(start);
      }}
      changedSince={isChanged ? [statusFormTexts.name(axis)] : []}
      over={
        unseen.length > 0 && (
          <ClaimConflictDialog
            claims={unseen}
            onSave={() => void saveOver(unseen)}
            onLeave={close}
            onBack={() => setFound(undefined)}
          />
        )
      }
    >
      <StatusFields form={form} axis={axis} standing={standing} today={today} />
    </FormDialog>
  );
}
