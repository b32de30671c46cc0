import { plural } from '@/i18n/numbers';

const seconds = 1000;
const minutes = 60 * seconds;

/** About how long something still takes, as no one knows it better than that. */
export function timeLeftText(milliseconds: number): string {
  if (milliseconds < 10 * seconds) return 'nog enkele seconden';
  if (milliseconds < minutes)
    return `nog ongeveer ${Math.ceil(milliseconds / seconds / 10) * 10} seconden`;
  return `nog ongeveer ${plural(Math.round(milliseconds / minutes), 'minuut', 'minuten')}`;
}
