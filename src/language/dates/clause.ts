import type { TermKind } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';

/** What one clause says: a kind and its edges, or why it says nothing. */
export type Clause =
  | {
      readonly kind: Extract<TermKind, 'in' | 'by' | 'from'>;
      readonly earliest?: Day;
      readonly latest?: Day;
      readonly approximate: boolean;
      readonly estimated: boolean;
    }
  | { readonly kind: 'vague' | 'impossible' | 'reversed' };
