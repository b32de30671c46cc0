import type { Locator } from '@/domain/document/locator';
import type { Dossier } from '@/domain/dossier/dossier';
import { laterDocument } from '@/domain/dossier/laterSource';
import type { Day } from '@/domain/shared/day';
import { isolated } from '@/i18n/isolated';
import { laterSource } from '@/i18n/nl/sources/laterSource';
import { useDossier } from '@/queries/dossier/dossier';
import { OutsideLink } from '@/ui/link/OutsideLink';
import { siteOf } from '@/ui/link/safeAddress';
import { ItemLink } from './ItemLink';

type LocatorTextProps = {
  dossier: Dossier;
  locator: Locator;
  /** The day on which something is told by this source; that of the stand unless given. */
  told?: Day | undefined;
};

/** The document of a source. One from after the day told of is called that; it is no link while the stand has none. */
function SourceDocument({ dossier, locator, told }: LocatorTextProps) {
  const { whole, on, isPast } = useDossier();
  const { documentId } = locator;
  if (!documentId) return null;
  const later = laterDocument(whole, locator, told ?? (isPast ? on : undefined));
  const isThere = dossier.find('document', documentId) !== undefined;
  return (
    <>
      {later && !isThere ? (
        <bdi>{later.document.title}</bdi>
      ) : (
        <ItemLink dossier={dossier} to={{ kind: 'document', id: documentId }} />
      )}
      {later && ` (${laterSource(later.on)})`}
    </>
  );
}

/** A source: the document (linked), page and section, an address, a note. */
export function LocatorText(props: LocatorTextProps) {
  const { documentId, page, section, url, note } = props.locator;
  const place = [page && `p. ${page}`, section]
    .filter((part) => part !== undefined)
    .map(isolated)
    .join(', ');
  return (
    <span>
      <SourceDocument {...props} />
      {documentId && place && ', '}
      {place}
      {note && `${documentId || place ? ' · ' : ''}${isolated(note)}`}
      {url && (
        <>
          {(documentId || place || note) && ' · '}
          <OutsideLink to={url}>{siteOf(url)}</OutsideLink>
        </>
      )}
    </span>
  );
}
