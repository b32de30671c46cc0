import { lazy, Suspense, useState } from 'react';
import { formatMoment } from '@/i18n/dates';
import { settingsTexts } from '@/i18n/nl/settings';
import { formatNumber } from '@/i18n/numbers';
import { useClosed } from '@/queries/closed';
import { useSettings } from '@/queries/settings';
import { type KeptFile, useSnapshots } from '@/queries/snapshots';
import { Button } from '@/ui/button/Button';
import { Section } from '@/ui/layout/Page';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './SettingsPage.module.css';

const SnapshotDialog = lazy(() =>
  import('./SnapshotDialog').then((module) => ({ default: module.SnapshotDialog })),
);

const texts = settingsTexts.snapshots;

/** The snapshots of the open dossier that this browser holds, each with a way to put it back. */
export function SnapshotSettings() {
  const { dossier } = useSettings();
  const { isAvailable, files } = useSnapshots(dossier);
  const isClosed = useClosed() !== undefined;
  const [asked, setAsked] = useState<KeptFile>();

  const columns = [
    { key: 'made', title: texts.when, share: 3 },
    { key: 'records', title: texts.records, share: 2 },
    { key: 'entries', title: texts.entries, share: 2 },
    { key: 'action', title: texts.action, share: 2 },
  ];
  const rows = files.map((file) => {
    const when = formatMoment(new Date(file.made));
    const button = (
      <Button
        key="restore"
        variant="quiet"
        aria-haspopup="dialog"
        aria-label={texts.restoreOf(when)}
        disabled={isClosed}
        onClick={() => setAsked(file)}
      >
        {texts.restore}
      </Button>
    );
    return {
      key: `${file.number} ${file.made}`,
      cells: [when, formatNumber(file.records), formatNumber(file.entries), button],
    };
  });

  return (
    <Section title={texts.title}>
      <p className={styles['soft']}>{isAvailable ? texts.explanation : texts.unavailable}</p>
      {isAvailable && files.length === 0 && <p>{texts.none}</p>}
      {files.length > 0 && <PlainTable label={texts.caption} columns={columns} rows={rows} />}
      {asked && (
        <Suspense fallback={null}>
          <SnapshotDialog file={asked} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </Section>
  );
}
