import { archiveComparingTexts as texts } from '@/i18n/nl/archive/comparing';
import { useIsImporting } from '@/queries/archive/archiveImport';
import { useComparing, useComparingActions } from '@/queries/archive/comparing';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';
import { ProgressFrame } from './ProgressFrame';

/** How far comparing letters with motions is, or that it was given up and how to go on; nothing when neither is so. */
export function ComparingState() {
  const isImporting = useIsImporting();
  const { state, progress, timeLeft } = useComparing();
  const { stop, goOn } = useComparingActions();
  // What comes in is compared after it; until then there is nothing to wait for or to go on with.
  if (isImporting !== false || state === 'idle') return null;
  if (state === 'stopped') {
    return (
      <Banner action={<Button onClick={goOn}>{texts.goOn}</Button>}>
        {texts.stopped(progress)}
      </Banner>
    );
  }
  return (
    <ProgressFrame
      label={texts.running}
      words={progress ? texts.progress(progress, timeLeft) : texts.starting}
      share={progress && progress.compared / Math.max(progress.letters, 1)}
      stop={texts.stop}
      onStop={stop}
    />
  );
}
