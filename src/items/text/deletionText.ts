import { writtenTime } from '@/domain/journal/written';
import { formatMoment } from '@/i18n/dates';
import { formTexts } from '@/i18n/nl/forms/forms';
import type { KnownDeletion } from '@/queries/dossier/deletion';
import { shortName } from './shortened';

type Said = (author: string, moment: string) => string;

/** How a record went, in a sentence: by whom and when, and what comes back with it where that is a whole change. */
export function deletionText(
  { made, isWhole }: KnownDeletion,
  said: { readonly deleted: Said; readonly undone: Said },
): string {
  const say = made.undoes ? said.undone : said.deleted;
  const sentence = say(shortName(made.author), formatMoment(writtenTime(made)));
  return isWhole ? `${sentence} ${formTexts.gone.wholeChange}` : sentence;
}
