// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { followServiceWorker } from './serviceWorkerUpdates';

function setUp(workers: { readonly waiting: boolean; readonly active: boolean }) {
  const postMessage = vi.fn<(message: unknown) => void>();
  const registration = Object.assign(new EventTarget(), {
    installing: null,
    waiting: workers.waiting ? { postMessage } : null,
    active: workers.active ? { postMessage: () => {} } : null,
    update: () => Promise.resolve(),
  });
  const container = Object.assign(new EventTarget(), {
    register: vi.fn<(address: string) => Promise<typeof registration>>(() =>
      Promise.resolve(registration),
    ),
  });
  const reload = vi.fn<() => void>();
  const updates = followServiceWorker(container, {
    reload,
    onCheck: () => {},
  });
  return { updates, container, reload, postMessage };
}

describe('following the service worker', () => {
  it('tells that a newer version waits, and loads the page again once when it was asked for', async () => {
    const { updates, container, reload, postMessage } = setUp({ waiting: true, active: true });
    await vi.waitFor(() => expect(updates.isWaiting()).toBe(true));
    updates.takeIn();
    expect(postMessage).toHaveBeenCalledTimes(1);
    container.dispatchEvent(new Event('controllerchange'));
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('leaves the page alone when another tab took the new version in', async () => {
    const { updates, container, reload } = setUp({ waiting: true, active: true });
    await vi.waitFor(() => expect(updates.isWaiting()).toBe(true));
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
  });

  it('announces nothing at the first visit', async () => {
    const { updates, container } = setUp({ waiting: true, active: false });
    await vi.waitFor(() => expect(container.register).toHaveBeenCalled());
    expect(updates.isWaiting()).toBe(false);
  });
});
