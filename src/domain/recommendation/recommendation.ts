import * as v from 'valibot';
import { ambitionIdSchema, documentIdSchema, recommendationIdSchema } from '@/domain/shared/ids';
import { itemBase } from '@/domain/shared/itemBase';
import { filledText } from '@/domain/shared/text';

/** A recommendation proper, or a point of attention (aandachtspunt) that the author sets apart from those. */
export const recommendationWeights = ['recommendation', 'attention'] as const;
export type RecommendationWeight = (typeof recommendationWeights)[number];

/** What an advisory body or institute recommends, to whom, in the words of the dossier. */
export const recommendationSchema = v.object({
  kind: v.literal('recommendation'),
  id: recommendationIdSchema,
  ...itemBase,
  weight: v.picklist(recommendationWeights),
  /** Number within its document and group: "1", "2b". */
  number: filledText,
  /** Who recommends. */
  by: filledText,
  documentId: documentIdSchema,
  ambitionId: v.optional(ambitionIdSchema),
  /** To whom it is addressed (adressaat). */
  addressees: v.array(filledText),
  /** Recommendations elsewhere with the same purport; the link counts both ways. */
  relatedIds: v.array(recommendationIdSchema),
});
export type Recommendation = Readonly<v.InferOutput<typeof recommendationSchema>>;
