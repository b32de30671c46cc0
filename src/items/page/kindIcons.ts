import {
  FileText,
  Gavel,
  Handshake,
  type LucideIcon,
  Microscope,
  Signpost,
  Target,
} from 'lucide-react';
import type { PageKind } from '@/routing/paths';

/** The icon of each kind of item, as in the navigation. */
export const kindIcons: { readonly [Kind in PageKind]: LucideIcon } = {
  ambition: Target,
  commitment: Handshake,
  document: FileText,
  motion: Gavel,
  recommendation: Signpost,
  study: Microscope,
};
