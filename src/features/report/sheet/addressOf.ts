import type { Dossier } from '@/domain/dossier/dossier';
import type { ItemRef } from '@/domain/shared/ids';
import { referenceAddress } from '@/items/text/readableReference';
import { itemPath } from '@/routing/paths';

/** Where an item stands in the app; a request on the page of its motion. */
export function addressOf(dossier: Dossier, { kind, id }: ItemRef): string | undefined {
  const found = dossier.find(kind, id);
  if (kind !== 'request') return found && itemPath({ kind, id });
  const motionId = dossier.find('request', id)?.motionId;
  return motionId && itemPath({ kind: 'motion', id: motionId });
}

function firstAddress(references: readonly string[]): string | undefined {
  return references.map(referenceAddress).find((address) => address !== undefined);
}

/** Where an item is to be found by a reader who does not have this dossier: its official page on the web. */
export function webAddressOf(dossier: Dossier, { kind, id }: ItemRef): string | undefined {
  switch (kind) {
    case 'document':
    case 'motion': {
      const found = dossier.find(kind, id);
      return found && (found.url ?? firstAddress(found.references));
    }
    case 'commitment':
    case 'study':
      return dossier.find(kind, id)?.url;
    case 'request': {
      const motionId = dossier.find('request', id)?.motionId;
      return motionId && webAddressOf(dossier, { kind: 'motion', id: motionId });
    }
    case 'recommendation': {
      const documentId = dossier.find('recommendation', id)?.documentId;
      return documentId && webAddressOf(dossier, { kind: 'document', id: documentId });
    }
    case 'ambition':
      return undefined;
  }
}
