import { formatMoment, momentParts } from './dates';

const withSeconds = new Intl.DateTimeFormat('nl-NL', { ...momentParts, second: '2-digit' });

/** Instants of one list in Dutch time, in their order; those that fall in one minute with their seconds. */
export function momentsApart(instants: readonly Date[]): string[] {
  const times = new Map<string, number>();
  const moments = instants.map((instant) => ({ instant, text: formatMoment(instant) }));
  for (const { text } of moments) times.set(text, (times.get(text) ?? 0) + 1);
  return moments.map(({ instant, text }) =>
    (times.get(text) ?? 0) > 1 ? withSeconds.format(instant) : text,
  );
}
