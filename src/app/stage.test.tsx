import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStage } from './stage';

const { load } = vi.hoisted(() => ({ load: vi.fn<() => object>() }));
vi.mock('./SilentPage', () => load());

function makeStage() {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  return createStage(element);
}

beforeEach(() => {
  vi.resetModules();
});

describe('what tells that the browser gives no answer', () => {
  it('keeps nothing from being shown where it can not be loaded', async () => {
    load.mockImplementationOnce(() => {
      throw new Error('not there');
    });
    const stage = makeStage();
    await expect(stage.tellSilence('browser')).resolves.toBeUndefined();
    act(() => stage.show('Het overzicht'));
    expect(screen.getByText('Het overzicht')).toBeVisible();
  });

  it('does not take the place of what was shown meanwhile', async () => {
    load.mockReturnValueOnce({ SilentPage: () => 'Geen antwoord' });
    const stage = makeStage();
    act(() => stage.show('Het overzicht'));
    await act(() => stage.tellSilence('browser'));
    expect(screen.getByText('Het overzicht')).toBeVisible();
    expect(screen.queryByText('Geen antwoord')).toBeNull();
  });
});
