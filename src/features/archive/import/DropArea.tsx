import { useEffect, useEffectEvent, useState } from 'react';
import { archiveImportTexts } from '@/i18n/nl/archiveImport';
import styles from './DropArea.module.css';
import { useTakeFiles } from './useTakeFiles';

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes files that are dropped anywhere in the window while the page is open, and shows that it will. */
export function DropArea({ over }: { over: HTMLElement | null }) {
  const [isOver, setOver] = useState(false);
  const takeFiles = useTakeFiles();
  const take = useEffectEvent((files: readonly File[]) => takeFiles(files));
  useEffect(() => {
    const target = over?.ownerDocument;
    if (!target) return undefined;
    const onOver = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!bringsFiles(event)) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    target.addEventListener('dragover', onOver);
    target.addEventListener('dragleave', onLeave);
    target.addEventListener('drop', onDrop);
    return () => {
      target.removeEventListener('dragover', onOver);
      target.removeEventListener('dragleave', onLeave);
      target.removeEventListener('drop', onDrop);
    };
  }, [over]);
  if (!isOver) return null;
  return <div className={styles['over']}>{archiveImportTexts.drop}</div>;
}
