import { useEffect } from 'react';
import { useSettings } from '@/queries/settings';

/** Keeps the theme of the settings on the root element; `system` leaves it to the machine. */
export function useTheme(): void {
  const { theme } = useSettings();
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
}
