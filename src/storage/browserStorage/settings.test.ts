// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { day } from '@/domain/shared/day';
import { createSettingsStore } from './settings';

const key = 'gevolg-instellingen';
const defaults = {
  author: '',
  theme: 'system',
  pretendToday: undefined,
  dossier: 'voorbeeld',
  choice: 0,
  lastReport: undefined,
  isListFolded: false,
  backups: { kept: 10 },
};

function makeStorage(text?: string) {
  const items = new Map(text === undefined ? [] : [[key, text]]);
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
  };
}

describe('createSettingsStore', () => {
  it.each([
    undefined,
    'geen json',
    '[]',
    '7',
    'null',
    '{"theme":"paars","pretendToday":"2026-02-30","lastReport":"gisteren","isListFolded":1}',
  ])('is at its defaults when %s is stored', (text) => {
    expect(createSettingsStore(makeStorage(text), window).read()).toEqual(defaults);
  });

  it('keeps what it understands beside what it does not', () => {
    const store = createSettingsStore(makeStorage('{"author":"Anna","theme":7}'), window);
    expect(store.read()).toEqual({ ...defaults, author: 'Anna' });
  });

  it('keeps what was written, and can take the pretended day away again', () => {
    const storage = makeStorage();
    const store = createSettingsStore(storage, window);
    store.write({ author: 'Anna', pretendToday: day('2023-05-01') });
    expect(createSettingsStore(storage, window).read()).toMatchObject({
      author: 'Anna',
      pretendToday: '2023-05-01',
    });
    store.write({ pretendToday: undefined });
    expect(store.read()).toEqual({ ...defaults, author: 'Anna' });
  });

  it('gives the same object until something changes', () => {
    const store = createSettingsStore(makeStorage(), window);
    const before = store.read();
    expect(store.read()).toBe(before);
    store.write({ theme: 'dark' });
    expect(store.read()).not.toBe(before);
  });

  it('tells of changes by this tab and by others, until nobody listens', () => {
    const store = createSettingsStore(makeStorage(), window);
    const listener = vi.fn<() => void>();
    const stop = store.subscribe(listener);
    store.write({ theme: 'dark' });
    window.dispatchEvent(new StorageEvent('storage', { key }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'iets anders' }));
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('lasts as long as the page where storing is shut off', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const store = createSettingsStore({ getItem: refuse, setItem: refuse }, window);
    expect(store.read()).toEqual(defaults);
    store.write({ author: 'Anna' });
    expect(store.read().author).toBe('Anna');
  });
});
