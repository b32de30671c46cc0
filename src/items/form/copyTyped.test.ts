import { expect, it, vi } from 'vitest';
import { onToast } from '@/ui/toast/toasts';
import { copyTyped } from './copyTyped';

vi.mock('@/ui/copy/copyFormatted', { spy: true });
const { copyFormatted } = await import('@/ui/copy/copyFormatted');

function told() {
  const texts: string[] = [];
  return { texts, stop: onToast(({ text }) => texts.push(text)) };
}

it('copies the texts one below the other', async () => {
  vi.mocked(copyFormatted).mockResolvedValueOnce('plain');
  const { texts, stop } = told();
  await copyTyped(['Titel: Een', 'Samenvatting: Twee']);
  stop();
  const copied = vi.mocked(copyFormatted).mock.lastCall?.[0].text;
  expect(copied).toMatch(/^Titel: Een\s+Samenvatting: Twee$/u);
  expect(texts).toEqual(['De tekst is gekopieerd.']);
});

it('leaves what was copied before where there is no text', async () => {
  vi.mocked(copyFormatted).mockClear();
  const { texts, stop } = told();
  await copyTyped([]);
  stop();
  expect(copyFormatted).not.toHaveBeenCalled();
  expect(texts).toEqual(['Er is geen tekst ingevuld om te kopiëren.']);
});
