import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { type ItemRef, refKey } from '@/domain/shared/ids';
import { assignedOwner } from '@/domain/workflow/owner';
import { termWords } from '@/i18n/dates';
import { documentTexts } from '@/i18n/nl/items/documents';
import { statusLabel } from '@/i18n/nl/status/status';
import { ownerText } from '@/i18n/nl/workflow/workflow';
import { ItemLink } from '@/items/links/ItemLink';
import type { Citation } from '@/items/page/citing';
import { LocatorPlace } from '@/items/page/LocatorPlace';
import { sourceTitle } from '@/items/text/sourceTitle';
import { useDossier } from '@/queries/dossier/dossier';
import { Section } from '@/ui/layout/Page';
import styles from './CitationSection.module.css';

type GroupName = keyof typeof documentTexts.groups;

const groupNames: readonly GroupName[] = [
  'recommendation',
  'evidence',
  'status',
  'deadline',
  'shift',
  'item',
];

function groupOf({ record }: Citation): GroupName {
  switch (record.kind) {
    case 'recommendation':
    case 'evidence':
    case 'status':
    case 'deadline':
    case 'shift':
      return record.kind;
    case 'ambition':
    case 'assignment':
    case 'check':
    case 'commitment':
    case 'document':
    case 'motion':
    case 'request':
    case 'step':
    case 'study':
      return 'item';
  }
}

/** Of which item a record says something, and what. */
function about(
  dossier: Dossier,
  record: DossierRecord,
): { readonly item: ItemRef | undefined; readonly what: string | undefined } {
  switch (record.kind) {
    case 'evidence':
      return { item: record.subject, what: sourceTitle(dossier, record.source) };
    case 'status':
      return { item: record.subject, what: statusLabel(record.axis, record.code) };
    case 'assignment':
      return { item: record.subject, what: ownerText(assignedOwner(record)) };
    case 'check':
      return { item: record.subject, what: record.note };
    case 'step':
      return { item: record.subject, what: record.what };
    case 'deadline':
      return { item: record.subjects[0], what: `${record.what}: ${termWords(record.term)}` };
    case 'shift':
      return {
        item: dossier.find('deadline', record.deadlineId)?.subjects[0],
        what: termWords(record.term),
      };
    case 'ambition':
    case 'commitment':
    case 'document':
    case 'motion':
    case 'recommendation':
    case 'request':
    case 'study':
      return { item: refOf(record), what: undefined };
  }
}

/** All that rests on a document, grouped by what it is, each with the place in the document. */
export function CitationSection({ citations }: { citations: readonly Citation[] }) {
  const { rests, restsNothing, groups } = documentTexts;
  return (
    <Section title={rests}>
      {citations.length === 0 && <p className={styles['soft']}>{restsNothing}</p>}
      {groupNames.map((name) => {
        const members = citations.filter((citation) => groupOf(citation) === name);
        if (members.length === 0) return null;
        return (
          <div key={name}>
            <h3 className={styles['group']}>
              {groups[name]} <span className={styles['soft']}>{members.length}</span>
            </h3>
            <ul>
              {members.map((citation) => (
                <CitationItem key={refKey(citation.record)} citation={citation} />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

function CitationItem({ citation: { record, locators } }: { citation: Citation }) {
  const { dossier } = useDossier();
  const { item, what } = about(dossier, record);
  return (
    <li className={styles['citation']}>
      {item && <ItemLink dossier={dossier} to={item} />}
      {what && <span>{what}</span>}
      {locators.map((locator) => (
        <LocatorPlace key={`${locator.page ?? ''}|${locator.section ?? ''}`} locator={locator} />
      ))}
    </li>
  );
}
