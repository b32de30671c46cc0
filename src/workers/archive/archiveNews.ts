import type { TabChannel } from '@/storage/ports';

/** What is told between the workers and the tabs that have the archive open. */
const news = {
  /** Records came, changed or went, and nothing more is coming. */
  changed: 'changed',
  /** An import began with a file or wrote a step, and goes on. */
  step: 'step',
  /** Something was worked out from the records, and lies on the disk. */
  workedOut: 'workedOut',
  /** A worker that answers has taken it in, or has let go of the records of before. */
  takenIn: 'takenIn',
  /** A search was saved or removed; the records are as they were. */
  searches: 'searches',
} as const;
type News = keyof typeof news;

export function tell(channel: TabChannel, what: News): void {
  channel.post(news[what]);
}

/** What a message says; one of another version of the program says that there may be anything. */
export function newsOf(message: unknown): News {
  switch (message) {
    case news.step:
    case news.workedOut:
    case news.takenIn:
    case news.searches:
      return message;
    default:
      return news.changed;
  }
}

/** Whether a message says that there are other records than before. */
export function isOfRecords(message: unknown): boolean {
  const said = newsOf(message);
  return said === 'changed' || said === 'step';
}
