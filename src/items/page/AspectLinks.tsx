import { Fragment } from 'react';
import type { Evidence } from '@/domain/evidence/evidence';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { itemAddress } from '@/items/links/itemAddress';
import { useDossier } from '@/queries/dossier/dossier';
import { AppLink } from '@/routing/AppLink';
import { coveredAspects } from './aspectNames';

/** The aspects that a source covers, each with the way to it on the page of the motion; nothing without any. */
export function AspectLinks({ evidence }: { evidence: Evidence }) {
  const { dossier } = useDossier();
  const aspects = coveredAspects(dossier, evidence);
  if (aspects.length === 0) return null;
  return (
    <>
      {itemPageTexts.evidence.aspects}:{' '}
      {aspects.map(({ id, name }, index) => {
        const address = itemAddress(dossier, evidence.subject, id);
        return (
          <Fragment key={id}>
            {index > 0 && ', '}
            {address ? <AppLink to={address}>{name}</AppLink> : name}
          </Fragment>
        );
      })}
    </>
  );
}
