import { Redo2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { type TakenBack, useUndoRedo } from '@/queries/dossier/undoRedo';
import { Button } from '@/ui/button/Button';
import { shortcutOf } from './shortcuts';

async function takeBack(run: () => Promise<TakenBack | undefined>, done: string): Promise<void> {
  const { takeBackLast } = await import('@/items/save/takeBackLast');
  await takeBackLast(run, done);
}

/** Takes back one's last change in this window, or brings it back; also with Ctrl Z and Ctrl Shift Z outside of text fields. */
export function UndoRedo() {
  const { undo, redo } = useUndoRedo();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      const run = shortcut === 'undo' ? undo : shortcut === 'redo' ? redo : undefined;
      if (!run) return;
      event.preventDefault();
      void takeBack(run, shortcut === 'undo' ? shellTexts.undone : shellTexts.redone);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);

  return (
    <>
      <Button
        variant="quiet"
        aria-label={shellTexts.undo}
        title={`${shellTexts.undo} (Ctrl Z)`}
        aria-disabled={!undo}
        icon={<Undo2 aria-hidden />}
        onClick={() => undo && void takeBack(undo, shellTexts.undone)}
      />
      <Button
        variant="quiet"
        aria-label={shellTexts.redo}
        title={`${shellTexts.redo} (Ctrl Shift Z)`}
        aria-disabled={!redo}
        icon={<Redo2 aria-hidden />}
        onClick={() => redo && void takeBack(redo, shellTexts.redone)}
      />
    </>
  );
}
