import { useState } from 'react';
import { formatDay } from '@/i18n/dates';
import { archiveImportTexts } from '@/i18n/nl/archive/import';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { ListBeside } from '@/items/page/ListBeside';
import { ListSection } from '@/items/page/ListSection';
import { useArchiveFailure, useArchiveState } from '@/queries/archive/archive';
import { useRunningImport } from '@/queries/archive/archiveImport';
import { pagePath } from '@/routing/paths';
import { useItemId } from '@/routing/useItemId';
import { DropArea } from '@/ui/files/DropArea';
import { Segmented } from '@/ui/form/Segmented';
import styles from './ArchivePage.module.css';
import { Failed } from './Failed';
import { ImportPart } from './import/ImportPart';
import { ImportProgress } from './import/ImportProgress';
import { Unfinished } from './import/Unfinished';
import { useTakeFiles } from './import/useTakeFiles';
import { NamedPart } from './NamedPart';
import { ComparingState } from './progress/ComparingState';
import { SearchPart } from './SearchPart';
import { type ArchivePart, useArchiveAddress } from './useArchiveAddress';

const parts: readonly ArchivePart[] = ['search', 'import', 'dossier'];

/** How much the archive holds, in words, and whether that can't be told; nothing while that is read. */
function useLead() {
  const state = useArchiveState();
  const { failure, tryAgain } = useArchiveFailure();
  if (!state && failure) {
    return { lead: archiveTexts.notOpened, isEmpty: false, failure, tryAgain };
  }
  if (!state) return { lead: archiveTexts.loading, isEmpty: false };
  if (state.records === 0) return { lead: archiveTexts.empty.lead, isEmpty: true };
  const { records, kinds, newest } = state;
  return {
    lead: archiveTexts.lead(records, kinds, newest && formatDay(newest)),
    isEmpty: false,
  };
}

/** Archief: the public record of the Kamer, to be filled, searched, and taken from into the dossier. */
export function ArchivePage() {
  const openId = useItemId();
  const { part, setPart } = useArchiveAddress();
  const { lead, isEmpty, failure, tryAgain } = useLead();
  const { isRunning } = useRunningImport();
  const takeFiles = useTakeFiles();
  const [page, setPage] = useState<HTMLElement | null>(null);
  const isBeside = openId !== undefined;
  const title = shellTexts.pages.archive;
  const shown = part === 'search' && isEmpty ? 'import' : part;
  const list = (
    <ListSection
      ref={setPage}
      title={title}
      path={pagePath('archive')}
      beside={isBeside}
      head={
        <div className={styles['head']}>
          <h1 tabIndex={-1}>{title}</h1>
          <p className={styles['lead']}>{lead}</p>
          <Segmented
            label={archiveTexts.parts.label}
            options={parts.map((one) => ({ value: one, label: archiveTexts.parts[one] }))}
            value={part}
            onValue={(value) => {
              const chosen = parts.find((one) => one === value);
              if (chosen) setPart(chosen);
            }}
          />
        </div>
      }
    >
      {isRunning && <ImportProgress />}
      {!isBeside && <ComparingState />}
      {failure && <Failed text={archiveTexts.failures[failure]} onAgain={tryAgain} />}
      {shown !== 'import' && !isBeside && <Unfinished onGoOn={() => setPart('import')} />}
      {shown === 'search' && !failure && <SearchPart isBeside={isBeside} />}
      {shown === 'import' && <ImportPart isEmpty={isEmpty} />}
      {shown === 'dossier' && <NamedPart />}
      <DropArea over={page} text={archiveImportTexts.drop} onFiles={takeFiles} />
    </ListSection>
  );
  return <ListBeside list={list} open={isBeside} />;
}
