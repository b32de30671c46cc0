import { useMemo } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import { refKey } from '@/domain/shared/ids';
import { archiveNamedTexts } from '@/i18n/nl/archive/named';
import { ItemLink } from '@/items/links/ItemLink';
import { ReferenceText } from '@/items/text/ReferenceText';
import { useDossier } from '@/queries/dossier/dossier';
import { EmptyState } from '@/ui/layout/EmptyState';
import { Section } from '@/ui/layout/Page';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './NamedPart.module.css';
import { archiveKinds, type NamedReference, namedReferences } from './namedReferences';

const columns = [
  { key: 'reference', title: archiveNamedTexts.columns.reference, share: 2 },
  { key: 'items', title: archiveNamedTexts.columns.items, share: 5 },
];

/** What of the Kamer's public record the dossier names, with where to read it. */
export function NamedPart() {
  const { dossier } = useDossier();
  const groups = useMemo(() => {
    const named = namedReferences(dossier);
    return archiveKinds
      .map((kind) => ({ kind, named: named.filter(({ reference }) => reference.kind === kind) }))
      .filter(({ named: ofKind }) => ofKind.length > 0);
  }, [dossier]);
  const count = groups.reduce((sum, { named }) => sum + named.length, 0);
  return (
    <div className={styles['part']}>
      <p>{archiveNamedTexts.lead(count)}</p>
      {count === 0 ? (
        <EmptyState>{archiveNamedTexts.empty}</EmptyState>
      ) : (
        <p className={styles['explanation']}>{archiveNamedTexts.explanation}</p>
      )}
      {groups.map(({ kind, named }) => (
        <Section
          key={kind}
          title={archiveNamedTexts.groupTitle(archiveNamedTexts.groups[kind], named.length)}
        >
          <PlainTable
            label={archiveNamedTexts.groups[kind]}
            columns={columns}
            rows={named.map((one) => ({
              key: one.reference.id,
              cells: [
                <ReferenceText
                  key="reference"
                  reference={one.reference.id}
                  isLikely={one.isLikely}
                />,
                <ItemsCell key="items" dossier={dossier} named={one} />,
              ],
            }))}
          />
        </Section>
      ))}
    </div>
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
