import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyFormatted } from './copyFormatted';

const content = { html: '<p>Dag</p>', text: 'Dag' };

function stubClipboard(clipboard: Partial<Clipboard>): void {
  vi.stubGlobal('navigator', { clipboard });
}

afterEach(() => vi.unstubAllGlobals());

describe('copyFormatted', () => {
  it('puts HTML and plain text on the clipboard together', async () => {
    const write = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const makeItem = vi.fn<(parts: Record<string, Blob>) => void>();
    stubClipboard({ write });
    vi.stubGlobal('ClipboardItem', makeItem);
    await expect(copyFormatted(content)).resolves.toBe('formatted');
    expect(write).toHaveBeenCalledTimes(1);
    const [parts] = makeItem.mock.calls[0] ?? [];
    expect(Object.keys(parts ?? {})).toEqual(['text/html', 'text/plain']);
  });

  it('falls back on plain text where the browser knows no more', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    stubClipboard({ writeText });
    await expect(copyFormatted(content)).resolves.toBe('plain');
    expect(writeText).toHaveBeenCalledWith('Dag');
  });

  it('says so when the browser allows nothing', async () => {
    stubClipboard({ writeText: () => Promise.reject(new Error('not allowed')) });
    await expect(copyFormatted(content)).resolves.toBe('failed');
  });
});
