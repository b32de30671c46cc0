import type { SourceDocument } from '@/domain/document/document';
import { refOf } from '@/domain/dossier/dossier';
import { genreLabels } from '@/i18n/nl/items/choices';
import { documentLead, documentTexts } from '@/i18n/nl/items/documents';
import { citationsOf } from '@/items/page/citing';
import { debateFacts } from '@/items/page/debateFacts';
import { FactSection } from '@/items/page/FactSection';
import { ItemAtAddress } from '@/items/page/ItemAtAddress';
import { ItemPage } from '@/items/page/ItemPage';
import { WebLink } from '@/items/page/WebLink';
import { countReferences } from '@/items/text/printedReferences';
import { ReferenceList } from '@/items/text/ReferenceText';
import { TermText } from '@/items/text/TermText';
import { useDossier } from '@/queries/dossier/dossier';
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
  const { dated, url } = document;
  const isNumbered = countReferences(document) > 0;
  return (
    <ItemPage
      item={document}
      above={
        <>
          <span>{genreLabels[document.genre]}</span>
          {isNumbered && (
            <span>
              <ReferenceList {...document} />
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
            value: isNumbered && <ReferenceList {...document} />,
          },
          { term: texts.official, value: url && <WebLink url={url} /> },
          { term: texts.owner, value: document.owner },
        ]}
      />
      <CitationSection citations={citations} />
    </ItemPage>
  );
}
