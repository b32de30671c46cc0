/** A value that changes, with what tells of that. */
export type Watched<T> = {
  readonly now: () => T;
  readonly become: (next: T) => void;
  /** Tells the value, at once and with each change; gives how to stop that. */
  readonly watch: (listener: (value: T) => void) => () => void;
};

export function watched<T>(first: T): Watched<T> {
  const listeners = new Set<(value: T) => void>();
  let present = first;
  return {
    now: () => present,
    become: (next) => {
      present = next;
      for (const listener of listeners) listener(next);
    },
    watch: (listener) => {
      listeners.add(listener);
      listener(present);
      return () => listeners.delete(listener);
    },
  };
}
