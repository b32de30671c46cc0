/** A message that floats at the bottom for a while. */
export type Message = {
  readonly text: string;
  /** One thing to do about it, such as taking it back. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** `urgent` for what went wrong: said aloud at once and kept until it is closed. */
  readonly urgent?: boolean;
};

type Listener = (message: Message) => void;

const waiting: Message[] = [];
const listeners = new Set<Listener>();

/** Shows a message; kept until there is someone to show it. */
export function showToast(message: Message): void {
  if (listeners.size === 0) waiting.push(message);
  for (const listener of listeners) listener(message);
}

/** Hands over every message, those that wait first; returns how to stop. */
export function onToast(listener: Listener): () => void {
  listeners.add(listener);
  for (const message of waiting.splice(0)) listener(message);
  return () => {
    listeners.delete(listener);
  };
}
