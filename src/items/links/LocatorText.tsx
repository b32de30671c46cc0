import type { Locator } from '@/domain/document/locator';
import type { Dossier } from '@/domain/dossier/dossier';
import { OutsideLink } from '@/ui/link/OutsideLink';
import { siteOf } from '@/ui/link/safeAddress';
import { ItemLink } from './ItemLink';

/** A source: the document (linked), page and section, an address, a note. */
export function LocatorText({ dossier, locator }: { dossier: Dossier; locator: Locator }) {
  const { documentId, page, section, url, note } = locator;
  const place = [page && `p. ${page}`, section].filter(Boolean).join(', ');
  return (
    <span>
      {documentId && <ItemLink dossier={dossier} to={{ kind: 'document', id: documentId }} />}
      {documentId && place && ', '}
      {place}
      {note && `${documentId || place ? ' · ' : ''}${note}`}
      {url && (
        <>
          {(documentId || place || note) && ' · '}
          <OutsideLink to={url}>{siteOf(url)}</OutsideLink>
        </>
      )}
    </span>
  );
}
