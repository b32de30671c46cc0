import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useTabStop } from './useTabStop';

const rows = [10, 11, 12, 13, 14];
const start: Parameters<typeof useTabStop>[0] = {
  rows,
  open: undefined,
  firstInSight: 12,
  startAgain: 'dijk',
};

function shown() {
  return renderHook(useTabStop, { initialProps: start });
}

describe('the row of a long list that Tab leads to', () => {
  it('is the first in sight, or the last there is before that', () => {
    const { result, rerender } = shown();
    expect(result.current.stop).toBe(12);
    rerender({ ...start, firstInSight: 20 });
    expect(result.current.stop).toBe(14);
    rerender({ ...start, rows: [] });
    expect(result.current.stop).toBeUndefined();
  });

  it('is what is open beside it, while that is drawn', () => {
    const { result, rerender } = shown();
    rerender({ ...start, open: 14 });
    expect(result.current.stop).toBe(14);
    rerender({ ...start, open: 40 });
    expect(result.current.stop).toBe(12);
  });

  it('is the row that had the focus last, until that is scrolled away or it is another list', () => {
    const { result, rerender } = shown();
    act(() => result.current.onFocusRow(13));
    rerender({ ...start, open: 11 });
    expect(result.current.stop).toBe(13);
    rerender({ ...start, rows: [40, 41], firstInSight: 40 });
    expect(result.current.stop).toBe(40);
    rerender({ ...start, startAgain: 'water' });
    expect(result.current.stop).toBe(12);
  });
});
