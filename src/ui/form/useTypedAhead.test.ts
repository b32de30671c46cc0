// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTypedAhead } from './useTypedAhead';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A field over a value that follows what is told only when the test says so, as an address that a router draws later. */
function open(first: string) {
  const told: string[] = [];
  const hook = renderHook(
    ({ value }) => useTypedAhead(value, (typed) => void told.push(typed), 150),
    { initialProps: { value: first } },
  );
  return {
    told,
    typed: () => hook.result.current[0],
    type: (text: string) => act(() => hook.result.current[1](text)),
    pause: () =>
      act(() => {
        vi.advanceTimersByTime(150);
      }),
    leave: () => act(() => hook.result.current[2]()),
    become: (value: string) => hook.rerender({ value }),
  };
}

describe('useTypedAhead', () => {
  it('tells once, when typing pauses', () => {
    const field = open('');
    field.type('d');
    field.type('dijk');
    expect(field.told).toEqual([]);
    field.pause();
    expect(field.told).toEqual(['dijk']);
    field.become('dijk');
    field.pause();
    expect(field.told).toEqual(['dijk']);
  });

  it('keeps the letters that were typed before what was told came back', () => {
    const field = open('');
    field.type('a');
    field.pause();
    field.type('ab');
    field.become('a');
    expect(field.typed()).toBe('ab');
    field.pause();
    expect(field.told).toEqual(['a', 'ab']);
  });

  it('knows each of several things that were told and come back late', () => {
    const field = open('');
    field.type('a');
    field.pause();
    field.type('ab');
    field.pause();
    field.type('abc');
    field.become('a');
    field.become('ab');
    expect(field.typed()).toBe('abc');
  });

  it('takes over a value from elsewhere, also one that it told itself before', () => {
    const field = open('');
    field.type('dijk');
    field.pause();
    field.become('dijk');
    field.become('water');
    expect(field.typed()).toBe('water');
    // Back.
    field.become('dijk');
    expect(field.typed()).toBe('dijk');
    field.pause();
    expect(field.told).toEqual(['dijk']);
  });

  it('tells at once when the field is left, and only then', () => {
    const field = open('');
    field.type('dijk');
    field.leave();
    field.leave();
    field.pause();
    expect(field.told).toEqual(['dijk']);
    field.become('dijk');
    field.become('');
    field.become('dijk');
    expect(field.typed()).toBe('dijk');
    field.leave();
    expect(field.told).toEqual(['dijk']);
  });

  it('drops what was typed and not told when another value comes', () => {
    const field = open('');
    field.type('dij');
    field.become('water');
    field.pause();
    expect(field.typed()).toBe('water');
    expect(field.told).toEqual([]);
  });
});
