import { useMemo } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import { refKey } from '@/domain/shared/ids';
import { archiveTexts } from '@/i18n/nl/archive';
import { shellTexts } from '@/i18n/nl/shell';
import { ItemLink } from '@/items/links/ItemLink';
import { ReferenceText } from '@/items/text/ReferenceText';
import { useDossier } from '@/queries/dossier';
import { EmptyState } from '@/ui/layout/EmptyState';
import { Page, Section } from '@/ui/layout/Page';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './ArchivePage.module.css';
import { archiveKinds, type NamedReference, namedReferences } from './namedReferences';

const columns = [
  { key: 'reference', title: archiveTexts.columns.reference, share: 2 },
  { key: 'items', title: archiveTexts.columns.items, share: 5 },
];

/** Archief: what of the Kamer's public record the dossier names, with where to read it. */
export function ArchivePage() {
  const { dossier } = useDossier();
  const groups = useMemo(() => {
    const named = namedReferences(dossier);
    return archiveKinds
      .map((kind) => ({ kind, named: named.filter(({ reference }) => reference.kind === kind) }))
      .filter(({ named: ofKind }) => ofKind.length > 0);
  }, [dossier]);
  const count = groups.reduce((sum, { named }) => sum + named.length, 0);
  return (
    <Page title={shellTexts.pages.archive} lead={archiveTexts.lead(count)}>
      {count === 0 ? (
        <EmptyState>{archiveTexts.empty}</EmptyState>
      ) : (
        <p className={styles['explanation']}>{archiveTexts.explanation}</p>
      )}
      {groups.map(({ kind, named }) => (
        <Section
          key={kind}
          title={archiveTexts.groupTitle(archiveTexts.groups[kind], named.length)}
        >
          <PlainTable
            label={archiveTexts.groups[kind]}
            columns={columns}
            rows={named.map((one) => ({
              key: one.reference.id,
              cells: [
                <ReferenceText key="reference" reference={one.reference.id} />,
                <ItemsCell key="items" dossier={dossier} named={one} />,
              ],
            }))}
          />
        </Section>
      ))}
    </Page>
  );
}

function ItemsCell({ dossier, named }: { dossier: Dossier; named: NamedReference }) {
  return (
    <ul className={styles['items']}>
      {named.namedBy.map((ref) => (
        <li key={refKey(ref)}>
          <ItemLink dossier={dossier} to={ref} />
        </li>
      ))}
    </ul>
  );
}
