import { useEffect, useEffectEvent, useState } from 'react';
import styles from './DropArea.module.css';

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

type DropAreaProps = {
  /** Any part of the page; nothing is taken as long as there is none. */
  over: HTMLElement | null;
  /** What will happen when the files are let go. */
  text: string;
  onFiles: (files: readonly File[]) => void;
};

/** Takes files that are dropped anywhere in the window while the page is open, and shows that it will. */
export function DropArea({ over, text, onFiles }: DropAreaProps) {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((files: readonly File[]) => onFiles(files));
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
  return <div className={styles['over']}>{text}</div>;
}
