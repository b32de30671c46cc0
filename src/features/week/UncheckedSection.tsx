import type { Dossier } from '@/domain/dossier/dossier';
import type { AgendaEntry } from '@/domain/workflow/agenda';
import { agendaSentence, uncheckedText, weekTexts } from '@/i18n/nl/overview/week';
import { ItemLink } from '@/items/links/ItemLink';
import { useSearchTexts } from '@/routing/search';
import { Button } from '@/ui/button/Button';
import { Section } from '@/ui/layout/Page';
import { keyOf } from './entryKey';
import styles from './WeekPage.module.css';

/** How many are shown before the rest is asked for. */
const firstCount = 5;

type UncheckedSectionProps = {
  entries: readonly AgendaEntry[];
  /** How many of them the overview counts as something heavier. */
  andMore: number;
  dossier: Dossier;
};

/** What nobody looked at for too long, the longest first. */
export function UncheckedSection({ entries, andMore, dossier }: UncheckedSectionProps) {
  const [search, change] = useSearchTexts();
  const all = search['nakijken'] === 'alle';
  const shown = all ? entries : entries.slice(0, firstCount);
  return (
    <Section title={weekTexts.unchecked}>
      {entries.length === 0 && <p className={styles['soft']}>{weekTexts.nothingUnchecked}</p>}
      {entries.length > 0 && (
        <p className={styles['soft']}>{uncheckedText(entries.length, andMore)}</p>
      )}
      <ul className={styles['plain']}>
        {shown.map((entry) => (
          <li key={keyOf(entry)} className={styles['line']}>
            <ItemLink dossier={dossier} to={entry.ref} />
            <p className={styles['soft']}>{agendaSentence(entry.reason)}</p>
          </li>
        ))}
      </ul>
      {entries.length > firstCount && (
        <div>
          <Button
            variant="quiet"
            aria-expanded={all}
            onClick={() => change({ nakijken: all ? undefined : 'alle' })}
          >
            {all ? weekTexts.showFewer : weekTexts.showAll(entries.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}
