import { lazy, Suspense, useState } from 'react';
import { momentsApart } from '@/i18n/momentsApart';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { formatNumber } from '@/i18n/numbers';
import { useClosed } from '@/queries/dossier/closed';
import { type KeepingTrouble, useKeepingTrouble } from '@/queries/safekeeping/keepingTrouble';
import { type KeptFile, useSnapshots, useTakeSnapshot } from '@/queries/safekeeping/snapshots';
import { useSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';
import { Section } from '@/ui/layout/Page';
import { PlainTable } from '@/ui/layout/PlainTable';
import { showToast } from '@/ui/toast/toasts';
import styles from './SettingsPage.module.css';

const SnapshotDialog = lazy(() =>
  import('./SnapshotDialog').then((module) => ({ default: module.SnapshotDialog })),
);

const texts = settingsTexts.snapshots;

/** What is wrong with keeping copies, and trying again; nothing when all goes well. It stays, to tell how trying again went. */
function TroubleBanner({ trouble }: { trouble: KeepingTrouble | undefined }) {
  const { dossier } = useSettings();
  const take = useTakeSnapshot(dossier);
  if (!trouble) return null;
  const again = () =>
    take.mutate(undefined, {
      onSuccess: (outcome) => {
        const isKept = outcome === 'taken' || outcome === 'unchanged';
        showToast(isKept ? { text: texts.took } : { text: texts.tookNot, urgent: true });
      },
    });
  return (
    <Banner
      tone="warning"
      action={
        trouble !== 'less' && (
          <Button variant="quiet" disabled={take.isPending} onClick={again}>
            {texts.again}
          </Button>
        )
      }
    >
      {texts.trouble[trouble]}
    </Banner>
  );
}

/** The snapshots of the open dossier that this browser holds, each with a way to put it back. */
export function SnapshotSettings() {
  const { dossier } = useSettings();
  const { isAvailable, files } = useSnapshots(dossier);
  const isClosed = useClosed() !== undefined;
  const trouble = useKeepingTrouble();
  const [asked, setAsked] = useState<{ file: KeptFile; when: string }>();
  const moments = momentsApart((files ?? []).map(({ made }) => new Date(made)));

  const columns = [
    { key: 'made', title: texts.when, share: 3 },
    { key: 'records', title: texts.records, share: 2 },
    { key: 'entries', title: texts.entries, share: 2 },
    { key: 'action', title: texts.action, share: 2 },
  ];
  const rows = (files ?? []).map((file, at) => {
    const when = texts.of(moments[at] ?? '', file.kind);
    const button = (
      <Button
        key="restore"
        variant="quiet"
        aria-haspopup="dialog"
        aria-label={texts.restoreOf(when)}
        disabled={isClosed}
        onClick={() => setAsked({ file, when })}
      >
        {texts.restore}
      </Button>
    );
    return {
      key: `${file.number} ${file.made} ${file.kind}`,
      cells: [when, formatNumber(file.records), formatNumber(file.entries), button],
    };
  });

  return (
    <Section title={texts.title}>
      <p className={styles['soft']}>{isAvailable ? texts.explanation : texts.unavailable}</p>
      <TroubleBanner trouble={trouble} />
      {!files && <p>{texts.notGiven}</p>}
      {isAvailable && !trouble && files?.length === 0 && <p>{texts.none}</p>}
      {rows.length > 0 && <PlainTable label={texts.caption} columns={columns} rows={rows} />}
      {asked && (
        <Suspense fallback={null}>
          <SnapshotDialog file={asked.file} when={asked.when} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </Section>
  );
}
