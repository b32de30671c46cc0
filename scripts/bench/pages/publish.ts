/** Puts functions where the runner finds them: on `bench`. What they take and give must fit in JSON. */
export function publish(functions: Readonly<Record<string, (...words: never[]) => unknown>>): void {
  Object.assign(globalThis, { bench: functions });
}

/** Waits until what was asked for is on the screen: after the next frame was handed over. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve(), { once: true });
      channel.port1.start();
      channel.port2.postMessage(undefined);
    });
  });
}
