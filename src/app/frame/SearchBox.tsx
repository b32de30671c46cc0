import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { shellTexts } from '@/i18n/nl/shell';
import styles from './SearchBox.module.css';
import { shortcutOf } from './shortcuts';

const Palette = lazy(async () => {
  const { Palette: component } = await import('@/features/search/Palette');
  return { default: component };
});

/** Looks like a search field and opens the palette, as Ctrl K does. */
export function SearchBox() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (shortcutOf(event) !== 'search') return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" className={styles['box']} onClick={() => setOpen(true)}>
        <Search aria-hidden size={16} />
        <span className={styles['words']}>{shellTexts.search}</span>
        <kbd className={styles['key']}>Ctrl K</kbd>
      </button>
      {open && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
