import { render, screen } from '@testing-library/react';
import { lazy } from 'react';
import { expect, it, vi } from 'vitest';
import { LazyChart } from './LazyChart';

it('keeps the place of the chart and draws it after the page', async () => {
  const Chart = lazy(() => Promise.resolve({ default: () => <svg data-testid="chart" /> }));
  const { container } = render(
    <LazyChart height={120}>
      <Chart />
    </LazyChart>,
  );
  expect(container.firstElementChild).toHaveStyle({ height: '120px' });
  expect(screen.queryByTestId('chart')).not.toBeInTheDocument();
  expect(await screen.findByTestId('chart')).toBeInTheDocument();
});

it('says so when the chart can not be loaded, and leaves the page standing', async () => {
  // React tells of every error that a boundary caught; this one is expected.
  const error = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined);
  const Chart = lazy(() => Promise.reject(new Error('no such file')));
  render(
    <LazyChart height={120}>
      <Chart />
    </LazyChart>,
  );
  expect(await screen.findByText(/Het diagram kan nu niet worden getoond/)).toBeInTheDocument();
  expect(error).toHaveBeenCalled();
  error.mockClear();
});
