import { useSearchTexts } from '@/routing/search';

const tableText = 'tabel';

/**
 * Whether something is shown as a diagram or as a table, kept in the address under `name`.
 * Any other text there means the diagram.
 */
export function useView(
  name: string,
): readonly ['diagram' | 'table', (view: 'diagram' | 'table') => void] {
  const [texts, , step] = useSearchTexts();
  const view = texts[name] === tableText ? 'table' : 'diagram';
  return [view, (next) => step({ [name]: next === 'table' ? tableText : undefined })];
}
