import type { StandMode } from '@/domain/dossier/standMode';
import type { SearchTexts } from './search';

/** The name in the address of what "as of" goes by. */
export const modeName = 'volgens';

/** How each mode is spelled in the address. */
export const modeTexts: { readonly [Mode in StandMode]: string } = {
  facts: 'feiten',
  entered: 'invoer',
};

/** The mode that a text in the address asks for; by the facts where it asks for nothing that is known. */
export function readMode(text: string | undefined): StandMode {
  return text === modeTexts.entered ? 'entered' : 'facts';
}

/** The mode as it stands in the address; by the facts is what goes without saying. */
export function modeInAddress(mode: StandMode): string | undefined {
  return mode === 'facts' ? undefined : modeTexts[mode];
}

/** What goes along from page to page: the day as of which everything is shown, and by what. */
export function keepStand(search: SearchTexts): SearchTexts {
  const { stand, [modeName]: mode } = search;
  if (!stand) return {};
  return mode ? { stand, [modeName]: mode } : { stand };
}
