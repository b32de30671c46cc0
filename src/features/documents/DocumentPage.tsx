import type { SourceDocument } from '@/domain/document/document';
import { refOf } from '@/domain/dossier/dossier';
import { genreLabels } from '@/i18n/nl/choices';
import { documentLead, documentTexts } from '@/i18n/nl/documents';
import { citationsOf } from '@/items/page/citing';
import { debateFacts } from '@/items/page/debateFacts';
import { FactSection } from '@/items/page/FactSection';
import { ItemAtAddress } from '@/items/page/ItemAtAddress';
import { ItemPage } from '@/items/page/ItemPage';
import { WebLink } from '@/items/page/WebLink';
import { ReferenceList } from '@/items/text/ReferenceText';
import { TermText } from '@/items/text/TermText';
import { useDossier } from '@/queries/dossier';
import { CitationSection } from './CitationSection';

const texts = documentTexts;

/** The page of a document: what it is, where it can be read, and all that rests on it. */
export function DocumentPage() {
  return (
    <ItemAtAddress kind="document">
      {(document) => <DocumentView document={document} />}
    </ItemAtAddress>
  );
}

function DocumentView({ document }: { document: SourceDocument }) {
  const { dossier } = useDossier();
  const citations = citationsOf(dossier, document.id).filter(
    ({ record }) => refOf(document).id !== record.id || record.kind !== 'document',
  );
  const { references, dated, url } = document;
  return (
    <ItemPage
      item={document}
      above={
        <>
          <span>{genreLabels[document.genre]}</span>
          {references.length > 0 && (
            <span>
              <ReferenceList references={references} />
            </span>
          )}
        </>
      }
      lead={documentLead(citations.length)}
    >
      <FactSection
        summary={document.summary}
        notes={document.notes}
        facts={[
          { term: texts.genre, value: genreLabels[document.genre] },
          { term: texts.author, value: document.author },
          { term: texts.dated, value: dated && <TermText term={dated} withInterval /> },
          ...debateFacts(document),
          {
            term: texts.references,
            value: references.length > 0 && <ReferenceList references={references} />,
          },
          { term: texts.official, value: url && <WebLink url={url} /> },
          { term: texts.owner, value: document.owner },
        ]}
      />
      <CitationSection citations={citations} />
    </ItemPage>
  );
}
