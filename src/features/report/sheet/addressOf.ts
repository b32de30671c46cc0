import type { Dossier } from '@/domain/dossier/dossier';
import type { ItemRef } from '@/domain/shared/ids';
import { referenceAddress } from '@/items/text/readableReference';

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
