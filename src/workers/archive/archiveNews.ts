import type { TabChannel } from '@/storage/ports';

/** What is told between the workers and the tabs that have the archive open. */
const news = {
  /** Records came, changed or went, and nothing more is coming. */
  changed: 'changed',
  /** An import wrote a step, and goes on. */
  step: 'step',
  /** Something was worked out from the records; they are the same. */
  found: 'found',
} as const;

export function tellChanged(channel: TabChannel): void {
  channel.post(news.changed);
}

export function tellStep(channel: TabChannel): void {
  channel.post(news.step);
}

export function tellFound(channel: TabChannel): void {
  channel.post(news.found);
}

/** Whether a message says that there are other records than before. */
export function isOfRecords(message: unknown): boolean {
  return message !== news.found;
}

/** Whether a message says that an import came further, of which only the counts are worth showing yet. */
export function isStep(message: unknown): boolean {
  return message === news.step;
}
