import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Waited } from '@/storage/files/patience';

/** Where the app is drawn, or what stands in its place. */
export type Stage = {
  /** Draws what the start led to. */
  readonly show: (page: ReactNode) => void;
  /** Says who is waited for and gives no answer, until something else is shown. Never rejects. */
  readonly tellSilence: (waited: Waited) => Promise<void>;
};

/** Starts the app anew, from the beginning. */
export function startAgain(): void {
  window.location.reload();
}

/** The place in the page where all is drawn. */
export function createStage(element: Element): Stage {
  const root = createRoot(element);
  let isShown = false;
  const draw = (page: ReactNode) => root.render(<StrictMode>{page}</StrictMode>);
  return {
    show: (page) => {
      isShown = true;
      draw(page);
    },
    tellSilence: async (waited) => {
      // Where that page can't be loaded the start still goes on, as soon as there is an answer.
      const loaded = await import('./SilentPage').catch(() => undefined);
      if (loaded && !isShown) draw(<loaded.SilentPage waited={waited} onAgain={startAgain} />);
    },
  };
}
