import { isFields } from '@/archive/stored';
import type { TabChannel } from '@/storage/ports';
import type { ComparingProgress } from '@/workers/archive/links/findingApi';

/** What the windows tell each other about comparing letters with motions. */
export type ComparingNews =
  /** A window has it compared, or waits for its turn to. */
  | { readonly type: 'began' }
  /** How far the window is that compares. */
  | { readonly type: 'progress'; readonly progress: ComparingProgress }
  /** Someone gave it up, for all windows. */
  | { readonly type: 'stopped' }
  /** What was given up is of no account any more: records come, or all were thrown away. */
  | { readonly type: 'anew' };

export function tellComparing(windows: TabChannel, news: ComparingNews): void {
  windows.post(news);
}

function progressOf(raw: unknown): ComparingProgress | undefined {
  if (!isFields(raw)) return undefined;
  const { letters, compared, share } = raw;
  const isWhole =
    typeof letters === 'number' && typeof compared === 'number' && typeof share === 'number';
  return isWhole ? { letters, compared, share } : undefined;
}

/** What a message says; `undefined` of one that another version of the program sent, and that says nothing here. */
function newsOf(message: unknown): ComparingNews | undefined {
  if (!isFields(message)) return undefined;
  const { type } = message;
  if (type === 'began' || type === 'stopped' || type === 'anew') return { type };
  const progress = type === 'progress' ? progressOf(message['progress']) : undefined;
  return progress && { type: 'progress', progress };
}

/** What is to be done when another window tells something. */
export type ComparingHeard = {
  readonly began: () => Promise<unknown> | undefined;
  readonly progress: (progress: ComparingProgress) => void;
  readonly stopped: () => Promise<unknown>;
  readonly anew: () => void;
};

/** Does what is to be done. How that fails, those that wait for what it does tell. */
export function hearComparing(windows: TabChannel, heard: ComparingHeard): void {
  windows.listen((message) => {
    const news = newsOf(message);
    if (news?.type === 'progress') heard.progress(news.progress);
    if (news?.type === 'anew') heard.anew();
    if (news?.type === 'began') heard.began()?.catch(() => undefined);
    if (news?.type === 'stopped') heard.stopped().catch(() => undefined);
  });
}
