/** A message that floats at the bottom for a while. */
export type Message = {
  readonly text: string;
  /** One thing to do about it, such as taking it back. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** `urgent` for what went wrong: said aloud at once and kept until it is closed. */
  readonly urgent?: boolean;
  /** Of a kind only the newest is shown; without one a message gives way to the next with the same text. */
  readonly kind?: string;
  /**
   * Keys of what it is about. It takes the place of older messages about any of these, whose action no longer fits; with
   * `everything` of all that are about something.
   */
  readonly about?: readonly string[] | 'everything' | undefined;
};

type Listener = (message: Message) => void;

const waiting: Message[] = [];
const watchers = new Set<() => void>();
const dismissals = new Set<() => void>();
let show: Listener | undefined;
let isAsked = false;

/** Shows a message; kept until there is something to show it. */
export function showToast(message: Message): void {
  isAsked = true;
  if (show) show(message);
  else waiting.push(message);
  for (const watcher of watchers) watcher();
}

/** Takes away every message that is shown. */
export function dismissToasts(): void {
  waiting.length = 0;
  for (const watcher of dismissals) watcher();
}

/** Tells when all messages are to go; returns how to stop. */
export function onDismissed(listener: () => void): () => void {
  dismissals.add(listener);
  return () => {
    dismissals.delete(listener);
  };
}

/** Hands over every message, those that wait first; returns how to stop. There is one listener at a time. */
export function onToast(listener: Listener): () => void {
  show = listener;
  for (const message of waiting.splice(0)) listener(message);
  return () => {
    show = undefined;
  };
}

/** Whether there was ever a message to show. */
export function isToastAsked(): boolean {
  return isAsked;
}

/** Tells when there is a message to show; returns how to stop. */
export function watchToasts(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}
