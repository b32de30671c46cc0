import type { Formatted } from './formatted';

function blob(type: string, content: string): Blob {
  return new Blob([content], { type });
}

async function copyBoth({ html, text }: Formatted): Promise<void> {
  const item = new ClipboardItem({
    'text/html': blob('text/html', html),
    'text/plain': blob('text/plain', text),
  });
  await navigator.clipboard.write([item]);
}

/** How it went: with its formatting, as plain text alone, or not at all. */
export type CopyOutcome = 'formatted' | 'plain' | 'failed';

/** Puts content on the clipboard as HTML and as plain text; in a browser that can't do that, as plain text. */
export async function copyFormatted(content: Formatted): Promise<CopyOutcome> {
  try {
    await copyBoth(content);
    return 'formatted';
  } catch {
    // Not known by this browser, or not allowed here: plain text is tried before giving up.
  }
  try {
    await navigator.clipboard.writeText(content.text);
    return 'plain';
  } catch {
    return 'failed';
  }
}
