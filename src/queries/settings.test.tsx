import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { day } from '@/domain/shared/day';
import { makeTestServices } from '@/testing/services';
import { type Services, ServicesProvider, useServices } from './services';
import { useSettings, useToday, useUpdateSettings } from './settings';

function withServices(services: Services) {
  return ({ children }: { children: ReactNode }) => (
    <ServicesProvider services={services}>{children}</ServicesProvider>
  );
}

afterEach(() => {
  vi.useRealTimers();
});

describe('useSettings', () => {
  it('follows what is written', async () => {
    const wrapper = withServices(await makeTestServices());
    const { result } = renderHook(
      () => ({ settings: useSettings(), update: useUpdateSettings() }),
      { wrapper },
    );
    act(() => result.current.update({ theme: 'dark' }));
    expect(result.current.settings).toMatchObject({ theme: 'dark', author: 'Anna' });
  });
});

describe('useToday', () => {
  it('turns with the day in the Netherlands', async () => {
    let now = new Date('2026-06-30T21:59:00Z');
    const services = await makeTestServices({ clock: { now: () => now } });
    vi.useFakeTimers();
    const { result } = renderHook(useToday, { wrapper: withServices(services) });
    expect(result.current).toBe('2026-06-30');
    now = new Date('2026-06-30T22:00:00Z');
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(result.current).toBe('2026-07-01');
    now = new Date('2026-07-05T10:00:00Z');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(result.current).toBe('2026-07-05');
  });

  it('is the day that the user set', async () => {
    const services = await makeTestServices({ settings: { pretendToday: day('2023-05-01') } });
    const { result } = renderHook(useToday, { wrapper: withServices(services) });
    expect(result.current).toBe('2023-05-01');
    act(() => services.settings.write({ pretendToday: undefined }));
    expect(result.current).toBe('2026-11-21');
  });
});

describe('useServices', () => {
  it('says what is missing outside of a provider', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderHook(useServices)).toThrow('ServicesProvider');
    quiet.mockClear();
  });
});
