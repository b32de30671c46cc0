import type { Dossier } from '@/domain/dossier/dossier';
import { reportTexts } from '@/i18n/nl/report/report';
import { ItemLink } from '@/items/links/ItemLink';
import { countReferences } from '@/items/text/printedReferences';
import { ReferenceList } from '@/items/text/ReferenceText';
import { TermText } from '@/items/text/TermText';
import { PlainTable } from '@/ui/layout/PlainTable';

const names = reportTexts.columns;

const columns = [
  { key: 'document', title: names.document, share: 5 },
  { key: 'author', title: names.author, share: 3 },
  { key: 'dated', title: names.dated, share: 2 },
  { key: 'references', title: names.references, share: 3 },
];

/** The documents on which the dossier rests, by title. */
export function SourceTable({ dossier }: { dossier: Dossier }) {
  const documents = dossier
    .all('document')
    .toSorted((a, b) => a.title.localeCompare(b.title, 'nl', { numeric: true }));
  return (
    <PlainTable
      label={reportTexts.sections.sources}
      columns={columns}
      rows={documents.map((document) => ({
        key: document.id,
        cells: [
          <ItemLink key="document" dossier={dossier} to={{ kind: 'document', id: document.id }} />,
          document.author,
          document.dated ? <TermText key="dated" term={document.dated} /> : reportTexts.none,
          countReferences(document) > 0 ? (
            <ReferenceList key="references" {...document} />
          ) : (
            reportTexts.none
          ),
        ],
      }))}
    />
  );
}
