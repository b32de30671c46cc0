import * as v from 'valibot';
import type { ArchiveDecision } from '@/domain/archive/archiveItem';
import { cleanText } from './cleanText';
import { dutchDay, unreadDays } from './dutchDay';
import { textField } from './rawFields';

const decisionSchema = v.object({
  BesluitSoort: textField,
  BesluitTekst: textField,
  Agendapunt: v.optional(
    v.nullable(
      v.object({
        Aanvangstijd: textField,
        Activiteit: v.optional(v.nullable(v.object({ Datum: textField }))),
      }),
    ),
  ),
});

type ReadDecisions = {
  readonly decisions: ArchiveDecision[];
  /** Those of which something was not understood, as they came. */
  readonly unread: readonly object[];
};

/** The decisions that a case was expanded by, each with its day where that can be read. */
export function readDecisions(raw: readonly object[] = []): ReadDecisions {
  const decisions: ArchiveDecision[] = [];
  const unread: object[] = [];
  for (const one of raw) {
    const parsed = v.safeParse(decisionSchema, one);
    if (!parsed.success) {
      unread.push(one);
      continue;
    }
    const { BesluitSoort, BesluitTekst, Agendapunt } = parsed.output;
    const [meeting, item] = [Agendapunt?.Activiteit?.Datum, Agendapunt?.Aanvangstijd];
    if (unreadDays({ meeting, item })) unread.push(one);
    const text = BesluitSoort ?? BesluitTekst;
    const on = dutchDay(meeting) ?? dutchDay(item);
    if (text) decisions.push({ text: cleanText(text), ...(on && { on }) });
  }
  return { decisions, unread };
}
