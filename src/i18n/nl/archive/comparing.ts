import { formatNumber } from '@/i18n/numbers';
import { timeLeftText } from './timeLeft';

type Progress = { readonly letters: number; readonly compared: number };

function countText({ letters, compared }: Progress): string {
  return `${formatNumber(compared)} van ${formatNumber(letters)} brieven`;
}

/** Texts about comparing letters with motions. */
export const archiveComparingTexts = {
  running: 'Brieven en moties worden vergeleken',
  explanation:
    'Welke bij elkaar horen, wordt één keer na het toevoegen uitgezocht. Dat kan enkele minuten duren; intussen kan er worden gezocht.',
  starting: 'De stukken worden gelezen…',
  progress: (progress: Progress, left: number | undefined) =>
    [countText(progress), left !== undefined && timeLeftText(left)].filter(Boolean).join(', '),
  stop: 'Vergelijken stoppen',
  stopped: (progress: Progress | undefined) =>
    [
      'Het vergelijken van brieven en moties is gestopt',
      progress && progress.compared > 0 && ` na ${countText(progress)}`,
      '. Welke bij elkaar horen, is daardoor nog niet bekend. Wat al is vergeleken, blijft bewaard.',
    ]
      .filter(Boolean)
      .join(''),
  goOn: 'Verder vergelijken',
} as const;
